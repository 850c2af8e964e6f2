package se.tillit.access;

/**
 * What {@link Access} must know of a network.
 *
 * @param open whether it still takes contributions: not paused, not closed
 */
public record NetworkScope(long networkId, Visibility visibility, boolean open) {}
