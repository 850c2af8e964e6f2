package se.tillit.integrity;

/** How far a check is. */
public enum RunState {
    RUNNING,
    COMPLETED,
    /** An operator stopped it. */
    STOPPED,
    /** The store could not be read at all. */
    FAILED
}
