package se.tillit.reports;

/** How a value is written and compared (reports.md §6.1 rules 3 and 5). */
public enum Form {
    /** "61"; compared by difference, and by per cent when the base is at least ten. */
    COUNT,
    /** "87 %"; compared in percentage points. */
    SHARE,
    /** "12 av 13"; compared in percentage points. */
    OUT_OF,
    /** "42,5 dagar". */
    DAYS,
    /** "3,5 arbetsdagar". */
    WORKING_DAYS;

    /** Decimals shown: medians have one, all else none. */
    public int decimals() {
        return this == DAYS || this == WORKING_DAYS ? 1 : 0;
    }

    boolean isShare() {
        return this == SHARE || this == OUT_OF;
    }
}
