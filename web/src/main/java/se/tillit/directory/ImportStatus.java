package se.tillit.directory;

/** Where a file of people is. */
public enum ImportStatus {
    PREVIEWED,
    CONFIRMED,
    DISCARDED
}
