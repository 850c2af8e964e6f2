package se.tillit.files.reading;

/** How far the reading of a file has come. */
public enum TextStatus {
    /** The reader has not come to it yet. */
    WAITING,
    /** Its text is there. */
    READ,
    /** It was read and holds no text: a picture, a scanned paper. */
    EMPTY,
    /** It cannot be read: broken, locked, or more than the reader may take. */
    UNREADABLE
}
