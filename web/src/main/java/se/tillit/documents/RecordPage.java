package se.tillit.documents;

import java.util.List;

/**
 * One page of records.
 *
 * @param total how many there are
 * @param page counted from 1
 * @param pages at least 1
 */
public record RecordPage(List<RecordRow> rows, long total, int page, int pages) {}
