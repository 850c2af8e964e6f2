package se.tillit.documents;

/** Someone gave a folder another name. */
public record FolderRenamed(long networkId, long folderId) {}
