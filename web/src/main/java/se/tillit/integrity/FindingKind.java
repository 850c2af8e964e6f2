package se.tillit.integrity;

/** What can be wrong with a file of the store. */
public enum FindingKind {
    /** A version refers to it, and it is not there. */
    MISSING,
    /** Its content has another hash than its name. */
    DAMAGED,
    /** Its content is right, but a version says another size. */
    WRONG_SIZE,
    /** The disk does not give it. */
    UNREADABLE,
    /** No version refers to it, and nobody has just brought it. */
    ORPHAN
}
