package se.tillit.documents;

import java.util.Optional;

/**
 * What a reader looks for in a library.
 *
 * @param folder where; empty at the top
 * @param words anywhere in title or file name; empty for all
 * @param group empty for all kinds
 * @param descending the last one first
 */
public record LibraryFilter(
        Optional<Long> folder, String words, Optional<FileGroup> group, LibrarySort sort, boolean descending) {

    /** What lies in a place, the newest first. */
    public static LibraryFilter in(Optional<Long> folder) {
        return new LibraryFilter(folder, "", Optional.empty(), LibrarySort.CHANGED, true);
    }

    /** Whether something is looked for: then in everything below the folder, and not in the folder alone. */
    public boolean isSearch() {
        return !words.isEmpty() || group.isPresent();
    }
}
