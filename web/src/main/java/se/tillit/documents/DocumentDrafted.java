package se.tillit.documents;

/** Someone kept a file as a draft, for their own organisation. */
public record DocumentDrafted(long networkId, long documentId) {}
