package se.tillit.documents;

/** Someone put a folder, with all that lies in it, into another place of its network. */
public record FolderMoved(long networkId, long folderId) {}
