package se.tillit.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A published report in a list, and the head of its page.
 *
 * @param dataThrough last day included: "data t.o.m."
 * @param completeMonth false for the month so far
 * @param frozen final from the fifth working day after the month; before that preliminary
 * @param computedAt when it was compiled, UTC
 */
public record ReportHead(
        long snapshotId,
        YearMonth period,
        LocalDate dataThrough,
        boolean completeMonth,
        int metricVersion,
        boolean frozen,
        Instant computedAt) {}
