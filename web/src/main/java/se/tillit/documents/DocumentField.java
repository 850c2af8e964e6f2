package se.tillit.documents;

/** What is said about a document, part by part, in the order of its form; each change is kept by its field. */
public enum DocumentField {
    TITLE,
    DESCRIPTION,
    LANGUAGE,
    TYPE,
    TAGS,
    POLICY_AREA,
    COPYRIGHT_OWNER,
    SPREADING,
    ALT_TEXT,
    INFO_CLASS,
    VISIBILITY
}
