package se.tillit.documents;

/**
 * In how many municipalities a document was opened, told so that no figure points at one of them. A municipality often has
 * one person in a network, so numbers of one to four are not told (reports.md T15), neither of those that opened it nor of
 * those that did not.
 *
 * @param municipalities members of the association, without the one that the document comes from
 */
public record Reuse(Kind kind, int figure, int municipalities) {

    private static final int SMALLEST = 5;

    /** What the figure says. */
    public enum Kind {
        FEWER_THAN,
        EXACTLY,
        MORE_THAN
    }

    static Reuse of(int opened, int municipalities) {
        if (opened < SMALLEST) {
            return new Reuse(Kind.FEWER_THAN, SMALLEST, municipalities);
        }
        return opened > municipalities - SMALLEST
                ? new Reuse(Kind.MORE_THAN, Math.max(SMALLEST - 1, municipalities - SMALLEST), municipalities)
                : new Reuse(Kind.EXACTLY, opened, municipalities);
    }
}
