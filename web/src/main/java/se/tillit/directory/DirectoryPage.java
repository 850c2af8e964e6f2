package se.tillit.directory;

import java.util.List;
import se.tillit.people.PersonRow;

/**
 * One page of the directory, by surname and given name.
 *
 * @param total how many people the filter lets through
 * @param page counted from 1
 * @param pages at least 1
 */
public record DirectoryPage(List<PersonRow> rows, long total, int page, int pages) {}
