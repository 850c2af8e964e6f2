package se.tillit.reports;

import java.util.Arrays;
import java.util.Optional;

/** Which reading of a metric a figure is; {@link #MAIN} is stored as the empty string. */
public enum Variant {
    MAIN,
    PAUSED,
    CLOSED,
    COMPARABLE,
    PAIRS,
    WITHOUT_ATTENDANCE,
    MEDIAN_DAYS,
    P75;

    /** As stored in {@code report_figure.variant}. */
    public String code() {
        return this == MAIN ? "" : name();
    }

    /** The variant of a stored code; empty for one that this portal does not know yet. */
    public static Optional<Variant> find(String code) {
        return Arrays.stream(values())
                .filter(variant -> variant.code().equals(code))
                .findFirst();
    }
}
