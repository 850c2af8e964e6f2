package se.tillit.documents;

import java.util.List;

/**
 * One page of a list, newest first.
 *
 * @param total how many documents the reader may read
 * @param page counted from 1
 * @param pages at least 1
 */
public record DocumentPage(List<DocumentRow> rows, long total, int page, int pages) {}
