package se.tillit.documents;

/** How far a document has come (domain.md O1). */
public enum DocumentState {
    /** Seen within the organisation of its author only. */
    DRAFT,
    /** Shared with other organisations: a record. */
    SHARED
}
