package se.tillit.networks;

/** A coordinator changed a member's role or end date. */
public record MembershipChanged(long networkId, long personId) {}
