package se.tillit.documents;

/** A document can get new versions from all again: its person let go, or a coordinator broke the check-out. */
public record CheckOutEnded(long networkId, long documentId) {}
