package se.tillit.directory;

/** What a row of a file would do. */
public enum RowOutcome {
    ERROR,
    NEW,
    UPDATED,
    UNCHANGED
}
