package se.tillit.networks;

/** A coordinator approved or declined a request to join. */
public record MembershipRequestDecided(long networkId, long personId, boolean approved) {}
