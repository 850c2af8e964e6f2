package se.tillit.documents;

/** Someone took a document to work on it alone. */
public record DocumentCheckedOut(long networkId, long documentId) {}
