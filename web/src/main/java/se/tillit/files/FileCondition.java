package se.tillit.files;

/** Whether a file may be opened at all, whoever asks. */
public enum FileCondition {
    OPEN,
    /** The malware scanner has not answered yet. */
    WAITING,
    /** The malware scanner found something in it. */
    INFECTED
}
