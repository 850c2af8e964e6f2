package se.tillit.networks;

/** A network was paused, opened again or closed. */
public record NetworkStatusDecided(long networkId, NetworkDecisionKind kind) {}
