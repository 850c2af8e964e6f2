package se.tillit.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of a place in a library, or of what was found below it.
 *
 * @param tree all folders of the network
 * @param folders those in the place; none when something is looked for
 * @param total how many documents there are on all pages
 * @param page counted from 1
 * @param pages at least 1
 * @param all how many documents of the network the reader may read
 * @param holders who has checked out which of the rows, as far as the reader may know
 * @param pictured those of the rows of which there is a small picture
 */
public record LibraryPage(
        FolderTree tree,
        List<FolderRow> folders,
        List<DocumentRow> rows,
        long total,
        int page,
        int pages,
        long all,
        Map<Long, String> holders,
        Set<Long> pictured) {}
