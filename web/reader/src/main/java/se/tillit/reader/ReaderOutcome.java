package se.tillit.reader;

/** How reading a file went. */
public enum ReaderOutcome {
    DONE,
    /** The file cannot be read: broken, or not what it says. */
    BROKEN,
    /** A password protects it. */
    LOCKED,
    /** It took more time than it may. */
    TOO_SLOW,
    /** The reader's process ended, most often because it took more memory than it may. */
    CRASHED
}
