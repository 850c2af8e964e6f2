package se.tillit.documents;

import java.util.List;
import java.util.Map;

/**
 * A page of a place in a library, or of what was found below it.
 *
 * @param tree all folders of the network
 * @param folders those in the place; none when something is looked for
 * @param total how many documents there are on all pages
 * @param page counted from 1
 * @param pages at least 1
 * @param all how many documents of the network the reader may read
 * @param marks what else is told of the rows, by document
 */
public record LibraryPage(
        FolderTree tree,
        List<FolderRow> folders,
        List<DocumentRow> rows,
        long total,
        int page,
        int pages,
        long all,
        Map<Long, RowMark> marks) {

    /** Who has checked out a document of the page, as far as the reader may know; null when nobody has. */
    public String holder(DocumentRow row) {
        return marks.get(row.id()).holder();
    }

    /** Whether there is a small picture of it. */
    public boolean isPictured(DocumentRow row) {
        return marks.get(row.id()).pictured();
    }
}
