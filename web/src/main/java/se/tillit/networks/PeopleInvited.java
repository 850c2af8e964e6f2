package se.tillit.networks;

/** A coordinator invited people to a network. */
public record PeopleInvited(long networkId, int count) {}
