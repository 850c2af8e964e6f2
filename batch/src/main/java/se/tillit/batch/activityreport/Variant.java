package se.tillit.batch.activityreport;

/** Which reading of a metric a figure is. */
public enum Variant {
    /** The metric itself; stored as the empty string. */
    MAIN,
    /** M1: paused at the period's end. */
    PAUSED,
    /** M1: closed during the period. */
    CLOSED,
    /** Like for like: only networks that existed and were not closed in both this and last year's period. */
    COMPARABLE,
    /** M6 for the region: pairs of network and municipality instead of municipalities. */
    PAIRS,
    /** M7: held meetings without recorded attendance, which M7 and M8 ignore. */
    WITHOUT_ATTENDANCE,
    /** M10: median days that the vacant seats have been vacant. */
    MEDIAN_DAYS,
    /** M15: three quarters of the questions had their first answer within so many working days. */
    P75;

    /** As stored in {@code report_figure.variant}. */
    public String code() {
        return this == MAIN ? "" : name();
    }
}
