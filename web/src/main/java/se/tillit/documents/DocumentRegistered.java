package se.tillit.documents;

/** A registrar entered a record in the diary. */
public record DocumentRegistered(long documentId) {}
