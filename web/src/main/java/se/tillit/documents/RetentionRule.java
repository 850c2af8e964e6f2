package se.tillit.documents;

/** What the information management plan says of a document type (domain.md R1). */
public enum RetentionRule {
    /** Preserved for ever. */
    KEEP,
    /** Disposed of after a number of years. */
    DISPOSE_AFTER,
    /** Disposed of when nobody needs it any more, as the archive judges. */
    DISPOSE_WHEN_OBSOLETE
}
