package se.tillit.documents;

/** Somebody asked for an accessible version of a document. */
public record AccessibleVersionRequested(long networkId, long documentId) {}
