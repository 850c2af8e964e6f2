package se.tillit.documents;

import java.util.List;

/**
 * Records for the association's diary: a table, and the files that it names.
 *
 * @param table name of the table's file
 */
public record DiaryExport(String table, List<String> headings, List<List<String>> rows, LibraryZip files) {}
