package se.tillit.documents;

/** Someone took a draft back from the trash. */
public record DocumentRestored(long networkId, long documentId) {}
