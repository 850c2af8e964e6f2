package se.tillit.documents;

/** What becomes of a file that comes piece by piece. */
public enum UploadPurpose {
    /** It is a document. */
    DOCUMENT,
    /** It is a zip file whose content becomes documents; it is itself none. */
    ARCHIVE,
    /** It is a new version of a document. */
    VERSION
}
