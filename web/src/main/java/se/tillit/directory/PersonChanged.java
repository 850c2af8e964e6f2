package se.tillit.directory;

/** What the directory tells of someone has changed. */
public record PersonChanged(long personId) {}
