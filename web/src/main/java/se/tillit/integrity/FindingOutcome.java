package se.tillit.integrity;

/** What became of a file that belonged to no document when it was to be removed. */
public enum FindingOutcome {
    REMOVED,
    /** It is in use again. */
    KEPT
}
