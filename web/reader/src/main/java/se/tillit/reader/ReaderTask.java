package se.tillit.reader;

/** What the reader is asked for. */
public enum ReaderTask {
    /** The text, and what the file tells about itself. */
    TEXT,
    /** A picture of one page. */
    PICTURE
}
