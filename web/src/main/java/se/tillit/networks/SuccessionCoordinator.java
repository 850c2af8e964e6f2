package se.tillit.networks;

/** Who coordinates a network in which seats change hands. @param email null when none is known */
public record SuccessionCoordinator(long networkId, String networkName, long personId, String email) {}
