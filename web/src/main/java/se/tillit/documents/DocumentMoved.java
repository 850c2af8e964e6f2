package se.tillit.documents;

/** Someone put a document in another folder. */
public record DocumentMoved(long networkId, long documentId) {}
