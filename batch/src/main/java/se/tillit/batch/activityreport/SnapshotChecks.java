package se.tillit.batch.activityreport;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.activityreport.ReportFailure.Reason;

/**
 * What must hold before a snapshot may be published. The checks read the written rows, not the code that wrote them, and
 * speak of counts only.
 */
final class SnapshotChecks {

    private static final List<String> INTERVALS = List.of("", "last_year_", "previous_");

    private final JdbcTemplate jdbc;

    SnapshotChecks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails with the first rule that does not hold. */
    void check(Snapshot snapshot) {
        everyNetworkHasItsFigures(snapshot.id());
        partsAddUp(snapshot.id());
        factsAddUp(snapshot.id());
        seriesEndsWithThePeriod(snapshot.id());
        nothingHiddenIsShown(snapshot.id());
        notSilentlyEmpty(snapshot);
    }

    private void everyNetworkHasItsFigures(long id) {
        long networks = count("SELECT COUNT(*) FROM report_network WHERE snapshot_id = ?", id);
        if (networks == 0) {
            throw new ReportFailure(Reason.NO_NETWORKS, "No network existed in the period");
        }
        long figures = count("SELECT COUNT(*) FROM report_figure WHERE snapshot_id = ? AND scope_kind = 'NETWORK'", id);
        long expected = networks * NetworkCompiler.FIGURES_PER_NETWORK;
        if (figures != expected) {
            throw new ReportFailure(Reason.INCOMPLETE, figures + " figures of networks instead of " + expected);
        }
        long sections = count("SELECT COUNT(DISTINCT section) FROM report_network WHERE snapshot_id = ?", id);
        long totals = count("""
                SELECT COUNT(*) FROM report_figure
                WHERE snapshot_id = ? AND scope_kind = 'REGION' AND metric = 'M1' AND variant = '' AND note IS NULL""", id);
        if (totals < sections) {
            throw new ReportFailure(Reason.INCOMPLETE, "A section has no total");
        }
    }

    /** An act belongs to exactly one network, and a seat to one network and one municipality. */
    private void partsAddUp(long id) {
        for (String interval : INTERVALS) {
            for (Metric metric : List.of(Metric.M10, Metric.M11, Metric.M13)) {
                // For an earlier interval the networks closed since then are no longer among the parts.
                boolean exact = interval.isEmpty();
                requireBalance(id, interval + "value", metric, Variant.MAIN, metric, exact);
            }
            requireBalance(id, interval + "numerator", Metric.M6, Variant.PAIRS, Metric.M6, interval.isEmpty());
        }
        long unbalanced = count("""
                SELECT COUNT(*) FROM report_figure r
                WHERE r.snapshot_id = ? AND r.scope_kind = 'REGION' AND r.metric = 'M10' AND r.variant = ''
                  AND r.value IS NOT NULL AND r.value <>
                    (SELECT SUM(m.value) FROM report_figure m
                     WHERE m.snapshot_id = r.snapshot_id AND m.scope_kind = 'MUNICIPALITY' AND m.metric = 'M10'
                       AND m.section = r.section)""", id);
        if (unbalanced > 0) {
            throw new ReportFailure(Reason.UNBALANCED, "M10 by municipality does not add up to the region");
        }
    }

    private void requireBalance(
            long id, String column, Metric total, Variant totalVariant, Metric part, boolean exact) {
        long unbalanced =
                count("""
                SELECT COUNT(*) FROM report_figure r
                WHERE r.snapshot_id = ? AND r.scope_kind = 'REGION' AND r.metric = ? AND r.variant = ?
                  AND r.%1$s IS NOT NULL
                  AND COALESCE((SELECT SUM(n.%1$s) FROM report_figure n
                                WHERE n.snapshot_id = r.snapshot_id AND n.scope_kind = 'NETWORK' AND n.metric = ?
                                  AND n.variant = '' AND n.section = r.section), 0) %2$s r.%1$s""".formatted(column, exact ? "<>" : ">"), id, total.name(), totalVariant.code(), part.name());
        if (unbalanced > 0) {
            throw new ReportFailure(Reason.UNBALANCED, total + " (" + column + ") of networks and region differ");
        }
    }

    private void factsAddUp(long id) {
        requireEqual("M2", count("""
                        SELECT COALESCE(SUM(meetings), 0) FROM
                            (SELECT COUNT(DISTINCT f.meeting_id) AS meetings FROM report_fact_meeting f
                             JOIN report_fact_network n ON n.snapshot_id = f.snapshot_id
                               AND n.network_id = f.network_id AND n.window_no = f.window_no
                             WHERE f.snapshot_id = ? AND f.window_no = 0 GROUP BY n.section) s""", id), regionTotal(id, "M2"));
        requireEqual(
                "M11",
                count(
                        "SELECT COALESCE(SUM(documents), 0) FROM report_fact_document WHERE snapshot_id = ? AND window_no = 0",
                        id),
                regionTotal(id, "M11"));
        requireEqual(
                "M13",
                count(
                        "SELECT COUNT(*) FROM report_fact_question WHERE snapshot_id = ? AND window_no = 0 AND in_period",
                        id),
                regionTotal(id, "M13"));
        requireEqual("M1", count("SELECT COUNT(*) FROM report_network WHERE snapshot_id = ?", id), count("""
                        SELECT COALESCE(SUM(value), 0) FROM report_figure
                        WHERE snapshot_id = ? AND scope_kind = 'REGION' AND metric = 'M1'""", id));
    }

    private void seriesEndsWithThePeriod(long id) {
        long different = count("""
                SELECT COUNT(*) FROM report_figure r
                JOIN report_snapshot s ON s.id = r.snapshot_id
                LEFT JOIN report_series m ON m.snapshot_id = r.snapshot_id AND m.section = r.section
                  AND m.metric = r.metric AND m.month = s.period
                WHERE r.snapshot_id = ? AND r.scope_kind = 'REGION' AND r.metric = 'M2' AND r.variant = ''
                  AND NOT (m.value <=> r.value)""", id);
        requireEqual("M2 in the series", 0, different);
    }

    private void nothingHiddenIsShown(long id) {
        long shown = count("""
                SELECT COUNT(*) FROM report_figure
                WHERE snapshot_id = ? AND (scope_kind = 'MUNICIPALITY' AND metric IN ('M6', 'M7') AND denominator < 5
                   OR note IS NOT NULL AND COALESCE(value, numerator, denominator) IS NOT NULL)""", id);
        if (shown > 0) {
            throw new ReportFailure(Reason.TRUST_RULE_BROKEN, shown + " figures show what must be hidden");
        }
    }

    /** A whole month in which nothing happened anywhere, though it did the month before and a year ago. */
    private void notSilentlyEmpty(Snapshot snapshot) {
        if (snapshot.period().complete()
                && activity(snapshot.id(), "value") == 0
                && activity(snapshot.id(), "last_year_value") > 0
                && activity(snapshot.id(), "previous_value") > 0) {
            throw new ReportFailure(Reason.SILENTLY_EMPTY, "No meeting, document or question in the whole month");
        }
    }

    private long activity(long id, String column) {
        return count(
                "SELECT COALESCE(SUM(" + column + "), 0) FROM report_figure"
                        + " WHERE snapshot_id = ? AND scope_kind = 'REGION' AND metric IN ('M2', 'M11', 'M13') AND variant = ''",
                id);
    }

    private long regionTotal(long id, String metric) {
        return count("""
                SELECT COALESCE(SUM(value), 0) FROM report_figure
                WHERE snapshot_id = ? AND scope_kind = 'REGION' AND metric = ? AND variant = ''""", id, metric);
    }

    private static void requireEqual(String what, long facts, long figures) {
        if (facts != figures) {
            throw new ReportFailure(Reason.UNBALANCED, what + ": " + facts + " in the facts, " + figures + " shown");
        }
    }

    private long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }
}
