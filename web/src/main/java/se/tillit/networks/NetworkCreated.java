package se.tillit.networks;

/** A network was opened. */
public record NetworkCreated(long networkId) {}
