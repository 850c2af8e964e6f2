package se.tillit.documents;

/** Someone made a draft from a document; the id is the draft's. */
public record DocumentCopied(long networkId, long documentId) {}
