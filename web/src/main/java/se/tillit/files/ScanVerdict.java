package se.tillit.files;

/** What the malware scanner says of a content. */
public enum ScanVerdict {
    CLEAN,
    INFECTED,
    /** It is away, took too long or said something else: never taken for clean. */
    UNKNOWN
}
