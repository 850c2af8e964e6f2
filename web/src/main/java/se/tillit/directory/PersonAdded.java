package se.tillit.directory;

/** Someone was added to the directory. */
public record PersonAdded(long personId) {}
