package se.tillit.documents;

/** Someone took away an empty folder. */
public record FolderRemoved(long networkId, long folderId) {}
