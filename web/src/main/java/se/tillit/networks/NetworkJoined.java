package se.tillit.networks;

/** Someone became a member. */
public record NetworkJoined(long networkId, long personId) {}
