package se.tillit.directory;

import java.util.List;

/** A page of a file's preview: rows with errors first. */
public record PeoplePreview(
        PeopleImport file, PreviewCounts counts, RowFilter filter, List<PreviewRow> rows, int page, int pages) {}
