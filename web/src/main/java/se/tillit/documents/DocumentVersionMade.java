package se.tillit.documents;

/** A document got a new version: by an upload, or an old one was brought back. */
public record DocumentVersionMade(long networkId, long documentId, int number) {}
