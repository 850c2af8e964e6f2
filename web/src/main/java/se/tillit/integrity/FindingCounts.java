package se.tillit.integrity;

/**
 * How much a check found.
 *
 * @param all findings
 * @param orphans of them files that belong to no document
 * @param openOrphans of those, how many nobody has asked to remove yet
 * @param openBytes the size of those together
 */
public record FindingCounts(long all, long orphans, long openOrphans, long openBytes) {

    /** Files that a document needs. */
    public long harmed() {
        return all - orphans;
    }
}
