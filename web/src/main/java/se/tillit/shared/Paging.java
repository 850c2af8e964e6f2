package se.tillit.shared;

/**
 * The part of a long list that is shown.
 *
 * @param page counted from 1
 * @param pages at least 1
 * @param size rows on a page
 */
public record Paging(int page, int pages, int size) {

    /** The page of this number, or the one nearest to it when there is none. */
    public static Paging of(long total, int size, int number) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(Math.max(1, Math.min(number, pages)), pages, size);
    }

    /** Rows on the pages before. */
    public int first() {
        return (page - 1) * size;
    }
}
