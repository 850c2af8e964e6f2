package se.tillit.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The register of the figures that the portal shows, by their number in reports.md §6.2. Name, purpose, decision, owner,
 * formula, source, population and quality note of each are texts under {@code reports.metric.<M…>}; a test sees to it that
 * none is missing (T1).
 */
public enum Metric {
    M1(Form.COUNT),
    M2(Form.COUNT),
    M6(Form.OUT_OF),
    M7(Form.OUT_OF),
    M8(Form.SHARE),
    M9(Form.SHARE),
    M10(Form.COUNT),
    M11(Form.COUNT),
    M13(Form.COUNT),
    M14(Form.SHARE),
    M15(Form.WORKING_DAYS);

    /** When each definition was last agreed on; the next review is at most twelve months later (T1). */
    private static final LocalDate AGREED_ON = LocalDate.of(2026, 11, 23);

    private final Form form;

    Metric(Form form) {
        this.form = form;
    }

    /** How a figure of this metric is written. */
    public Form form(Variant variant) {
        return switch (variant) {
            case PAIRS -> Form.SHARE;
            case WITHOUT_ATTENDANCE -> Form.COUNT;
            case MEDIAN_DAYS -> Form.DAYS;
            default -> form;
        };
    }

    /** The last day of the definition's review. */
    public LocalDate reviewOn() {
        return AGREED_ON.plusMonths(12);
    }

    /** The metric of a stored code; empty for one that this portal does not show yet. */
    public static Optional<Metric> find(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(code))
                .findFirst();
    }
}
