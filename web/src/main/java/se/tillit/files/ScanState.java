package se.tillit.files;

/** What is known of a content that the malware scanner was asked about. */
public enum ScanState {
    WAITING,
    CLEAN,
    INFECTED
}
