package se.tillit.documents;

/** Someone made a folder. */
public record FolderCreated(long networkId, long folderId) {}
