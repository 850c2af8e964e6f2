package se.tillit.batch.activityreport;

/**
 * The figures that this job compiles, by their number in reports.md §6.2.
 *
 * <p>Population: networks that existed at the period's end and were not closed before it began; M6 and M10 only those
 * ACTIVE at the period's end. M6–M10 look at seats of member municipalities only: externals are never in coverage.
 *
 * <p>For networks: all but M1 and M9. For municipalities: M1, M6, M7, M8, M10, M11, M13. For the region: all.
 */
public enum Metric {
    /** Active networks; for a municipality those that expect it. Region: variants PAUSED and CLOSED (in the period). */
    M1,
    /** Held meetings. A joint meeting is one in the total and one in each network. Not per municipality. */
    M2,
    /** Municipalities with a filled seat at the period's end / expected; for a municipality: networks. */
    M6,
    /** Municipalities present at least once / expected on the day of a meeting with attendance; or networks. */
    M7,
    /** Occupied seats present / called. Person-based: hidden when fewer than five seats lie behind (T15). */
    M8,
    /** Pairs (network, municipality) with presence / expected pairs. Region only. */
    M9,
    /** Vacant expected seats at the period's end; variant MEDIAN_DAYS: how long they have been vacant. */
    M10,
    /** Shared documents; for a municipality those that come from it, person-based (T15). */
    M11,
    /** Questions asked; for a municipality those that come from it, person-based (T15). */
    M13,
    /** Questions answered by another within ten working days / questions whose ten days ended in the period. */
    M14,
    /** Median working days to the first answer, of the same questions as M14; variant P75. */
    M15
}
