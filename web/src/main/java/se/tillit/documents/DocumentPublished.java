package se.tillit.documents;

/** Someone shared a document. */
public record DocumentPublished(long networkId, long documentId) {}
