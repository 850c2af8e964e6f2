package se.tillit.batch.activityreport;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rättelser: what a frozen report would say today. The frozen report itself stays as it is (T9). */
final class Corrections {

    private final JdbcTemplate jdbc;

    Corrections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes each figure that differs from the frozen one, or from its last correction. Asking again without any change
     * notes nothing. Figures by another version of the definitions are a break in the series, not a correction.
     *
     * <p>What is hidden then or now gets no correction: one that told a hidden number would undo the hiding, and so would
     * one that told a shown number which others are now hidden behind (T15).
     *
     * @return the number of corrections noted
     */
    int note(long frozenId, Snapshot recomputed, LocalDate notedOn) {
        return jdbc.update(
                """
                INSERT INTO report_correction
                    (snapshot_id, period, scope_kind, scope_key, section, metric, variant, old_value, new_value, old_note, new_note,
                     noted_on)
                SELECT f.id, ?, k.scope_kind, k.scope_key, k.section, k.metric, k.variant,
                       IF(c.id IS NULL, o.value, c.new_value), n.value, IF(c.id IS NULL, o.note, c.new_note), n.note, ?
                FROM (SELECT scope_kind, scope_key, section, metric, variant FROM report_figure WHERE snapshot_id = ?
                      UNION
                      SELECT scope_kind, scope_key, section, metric, variant FROM report_figure WHERE snapshot_id = ?) k
                JOIN report_snapshot f ON f.id = ? AND f.metric_version = ?
                LEFT JOIN report_figure o ON o.snapshot_id = ? AND o.scope_kind = k.scope_kind
                    AND o.scope_key = k.scope_key AND o.section = k.section AND o.metric = k.metric
                    AND o.variant = k.variant
                LEFT JOIN report_figure n ON n.snapshot_id = ? AND n.scope_kind = k.scope_kind
                    AND n.scope_key = k.scope_key AND n.section = k.section AND n.metric = k.metric
                    AND n.variant = k.variant
                LEFT JOIN report_correction c ON c.id =
                    (SELECT MAX(l.id) FROM report_correction l
                     WHERE l.period = ? AND l.scope_kind = k.scope_kind AND l.scope_key = k.scope_key
                       AND l.section = k.section AND l.metric = k.metric AND l.variant = k.variant)
                WHERE NOT COALESCE(o.suppressed, FALSE) AND NOT COALESCE(n.suppressed, FALSE)
                  AND COALESCE(c.new_note, '') NOT IN (%s)
                  AND NOT (IF(c.id IS NULL, o.value, c.new_value) <=> n.value
                           AND IF(c.id IS NULL, o.note, c.new_note) <=> n.note)""".formatted(Note.HIDING),
                recomputed.period().month().toString(),
                notedOn,
                frozenId,
                recomputed.id(),
                frozenId,
                SnapshotStore.METRIC_VERSION,
                frozenId,
                recomputed.id(),
                recomputed.period().month().toString());
    }
}
