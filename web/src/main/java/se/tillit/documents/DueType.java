package se.tillit.documents;

/** A document type that is disposed of, and how many of its records could go today. */
public record DueType(DocumentType type, long due) {}
