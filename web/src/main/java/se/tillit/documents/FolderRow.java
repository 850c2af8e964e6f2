package se.tillit.documents;

/**
 * A folder in a list.
 *
 * @param documents how many the reader may read, in it and below it
 */
public record FolderRow(Folder folder, long documents) {}
