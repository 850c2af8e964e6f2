package se.tillit.access;

/** What {@link Access} must know of a network. */
public record NetworkScope(long networkId, Visibility visibility, Openness openness) {}
