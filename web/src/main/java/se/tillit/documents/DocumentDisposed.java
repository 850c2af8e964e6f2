package se.tillit.documents;

/** A record's content went by an approved disposal; whatever was made of it goes too. */
public record DocumentDisposed(long networkId, long documentId) {}
