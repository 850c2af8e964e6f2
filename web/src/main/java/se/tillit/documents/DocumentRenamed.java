package se.tillit.documents;

/** Someone gave a document another title. */
public record DocumentRenamed(long networkId, long documentId) {}
