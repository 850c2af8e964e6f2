package se.tillit.networks;

/** What is said about a network was changed. */
public record NetworkDescribed(long networkId) {}
