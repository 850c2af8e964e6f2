package se.tillit.networks;

/** Someone left. */
public record NetworkLeft(long networkId, long personId) {}
