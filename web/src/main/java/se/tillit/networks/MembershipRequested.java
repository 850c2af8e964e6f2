package se.tillit.networks;

/** A person asked to join a network. */
public record MembershipRequested(long networkId, long personId) {}
