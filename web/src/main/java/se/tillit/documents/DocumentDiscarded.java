package se.tillit.documents;

/** Someone put a draft in the trash. */
public record DocumentDiscarded(long networkId, long documentId) {}
