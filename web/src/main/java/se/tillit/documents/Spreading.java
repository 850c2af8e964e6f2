package se.tillit.documents;

/** Whether its owner lets a document be spread (domain.md L4). */
public enum Spreading {
    FREE,
    ASK,
    NO
}
