package se.tillit.batch.activityreport;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** The snapshots themselves: begun, labelled, published, pruned. */
final class SnapshotStore {

    /** Version of the definitions in {@link Metric}; raised when one of them changes. */
    static final int METRIC_VERSION = 1;

    /** Superseded snapshots kept for each month. */
    private static final int KEPT = 3;

    /** Days that an unfinished run can still be continued. */
    private static final int RESTARTABLE_DAYS = 7;

    private final JdbcTemplate jdbc;

    SnapshotStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the snapshot and its intervals; called again by a restart it begins from nothing. */
    void begin(String runKey, ReportPeriod period, Instant now) {
        find(runKey, period).ifPresent(snapshot -> delete(snapshot.id()));
        jdbc.update(
                """
                INSERT INTO report_snapshot
                    (period, business_date, data_through, complete_month, metric_version, state, computed_at, run_key)
                VALUES (?, ?, ?, ?, ?, 'BUILDING', ?, ?)""",
                period.month().toString(),
                period.businessDate(),
                period.dataThrough(),
                period.complete(),
                METRIC_VERSION,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                runKey);
        long id = require(runKey, period).id();
        jdbc.batchUpdate(
                "INSERT INTO report_window VALUES (?, ?, ?, ?, ?, ?)", period.windows(), 100, (statement, window) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, window.number());
                    statement.setDate(3, Date.valueOf(window.from()));
                    statement.setDate(4, Date.valueOf(window.to()));
                    statement.setDate(5, Date.valueOf(window.measuredFrom()));
                    statement.setDate(6, Date.valueOf(window.measuredTo()));
                });
    }

    /** The snapshot of a run, which must still be in the making. */
    Snapshot require(String runKey, ReportPeriod period) {
        return find(runKey, period)
                .orElseThrow(() -> new ReportFailure(ReportFailure.Reason.SNAPSHOT_GONE, "No snapshot of " + runKey));
    }

    private Optional<Snapshot> find(String runKey, ReportPeriod period) {
        return jdbc
                .queryForList(
                        "SELECT id FROM report_snapshot WHERE run_key = ? AND state = 'BUILDING'", Long.class, runKey)
                .stream()
                .map(id -> new Snapshot(id, period))
                .findFirst();
    }

    /** Whether the snapshot of that run has been published or set aside. */
    boolean done(String runKey) {
        return !jdbc.queryForList(
                        "SELECT id FROM report_snapshot WHERE run_key = ? AND state <> 'BUILDING'", Long.class, runKey)
                .isEmpty();
    }

    /** To be called before the facts are collected: what changes meanwhile is then noticed once more, never missed. */
    void rememberInput(Snapshot snapshot) {
        // Read first and written then, so that no row of the portal's is locked.
        jdbc.queryForList(
                        "SELECT input_hash FROM v_report_input WHERE period = ?",
                        String.class,
                        snapshot.period().month().toString())
                .forEach(hash ->
                        jdbc.update("UPDATE report_snapshot SET input_hash = ? WHERE id = ?", hash, snapshot.id()));
    }

    /** Labels as they are now; a later change of name changes no published report. */
    void writeLabels(long snapshotId) {
        jdbc.update("DELETE FROM report_network WHERE snapshot_id = ?", snapshotId);
        jdbc.update("DELETE FROM report_municipality WHERE snapshot_id = ?", snapshotId);
        jdbc.update("""
                INSERT INTO report_network (snapshot_id, slug, name, kind, section, status, comparable)
                SELECT f.snapshot_id, f.slug, v.name, v.kind, f.section, f.status_last,
                       f.status_last <> 'CLOSED' AND COALESCE(y.status_first, 'CLOSED') <> 'CLOSED'
                FROM report_fact_network f
                JOIN v_network v ON v.network_id = f.network_id
                LEFT JOIN report_fact_network y
                  ON y.snapshot_id = f.snapshot_id AND y.network_id = f.network_id AND y.window_no = ?
                WHERE f.snapshot_id = ? AND f.window_no = ?""", ReportPeriod.LAST_YEAR, snapshotId, ReportPeriod.CURRENT);
        jdbc.update("""
                INSERT INTO report_municipality (snapshot_id, scb_code, name, short_name)
                SELECT snapshot_id, scb_code, name, short_name FROM v_municipality
                WHERE snapshot_id = ? AND window_no = ?""", snapshotId, ReportPeriod.CURRENT);
    }

    List<String> municipalities(long snapshotId) {
        return jdbc.queryForList(
                "SELECT scb_code FROM report_municipality WHERE snapshot_id = ? ORDER BY scb_code",
                String.class,
                snapshotId);
    }

    Set<String> comparableNetworks(long snapshotId) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT slug FROM report_network WHERE snapshot_id = ? AND comparable", String.class, snapshotId));
    }

    List<Long> networkIds(long snapshotId) {
        return jdbc.queryForList(
                "SELECT network_id FROM report_fact_network WHERE snapshot_id = ? AND window_no = ? ORDER BY network_id",
                Long.class,
                snapshotId,
                ReportPeriod.CURRENT);
    }

    /** The first so many networks of the range, as a range of their own. */
    Optional<FactStore.Range> slice(long snapshotId, FactStore.Range rest, int size) {
        List<Long> ids =
                jdbc.queryForList("""
                SELECT network_id FROM report_fact_network
                WHERE snapshot_id = ? AND network_id BETWEEN ? AND ? AND window_no = ?
                ORDER BY network_id LIMIT ?""", Long.class, snapshotId, rest.first(), rest.last(), ReportPeriod.CURRENT, size);
        return ids.isEmpty() ? Optional.empty() : Optional.of(new FactStore.Range(ids.get(0), ids.get(ids.size() - 1)));
    }

    void deleteFactsOf(String runKey) {
        jdbc.queryForList("SELECT id FROM report_snapshot WHERE run_key = ?", Long.class, runKey)
                .forEach(id -> {
                    new FactStore(jdbc).delete(id);
                    jdbc.update("DELETE FROM report_window WHERE snapshot_id = ?", id);
                });
    }

    void writeSeries(long snapshotId, Section section, Map<YearMonth, Integer> heldByMonth) {
        heldByMonth.forEach((month, held) -> jdbc.update(
                "REPLACE INTO report_series (snapshot_id, section, metric, month, value) VALUES (?, ?, ?, ?, ?)",
                snapshotId,
                section.name(),
                Metric.M2.name(),
                month.toString(),
                held));
    }

    /** The frozen snapshot that readers see of that month, if it has frozen. */
    Optional<Long> frozen(YearMonth month) {
        return jdbc.queryForList("""
                        SELECT s.id FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id
                        WHERE c.period = ? AND s.frozen""", Long.class, month.toString()).stream().findFirst();
    }

    /**
     * Whether a published report names a network that has become secret since. Reports are for all alike, so that report
     * may stand no longer.
     */
    boolean namesSecretNetwork(long snapshotId) {
        return !jdbc.queryForList("""
                        SELECT r.slug FROM report_network r LEFT JOIN v_network v ON v.slug = r.slug
                        WHERE r.snapshot_id = ? AND v.slug IS NULL LIMIT 1""", String.class, snapshotId).isEmpty();
    }

    /** Deletes a published report that {@link #publish} has replaced, and its corrections with it. */
    void withdraw(long snapshotId) {
        delete(snapshotId);
    }

    /** The one moment when readers begin to see the new snapshot; to be called in one transaction. */
    void publish(Snapshot snapshot, String hash, Instant now) {
        LocalDateTime publishedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        jdbc.update(
                "UPDATE report_snapshot SET state = 'COMPLETE', content_hash = ?, frozen = ?, computed_at = ? WHERE id = ?",
                hash,
                snapshot.period().complete() && snapshot.period().freezes(),
                publishedAt,
                snapshot.id());
        jdbc.update(
                "REPLACE INTO report_current (period, snapshot_id, published_at) VALUES (?, ?, ?)",
                snapshot.period().month().toString(),
                snapshot.id(),
                publishedAt);
    }

    /** Sets a recomputation of a frozen month aside: it was only compared, and the month is checked. */
    void setAside(Snapshot snapshot, long frozenId, String hash) {
        jdbc.update(
                "UPDATE report_snapshot SET state = 'COMPARED', content_hash = ? WHERE id = ?", hash, snapshot.id());
        jdbc.update(
                "UPDATE report_snapshot f JOIN report_snapshot n ON n.id = ? SET f.input_hash = n.input_hash WHERE f.id = ?",
                snapshot.id(),
                frozenId);
    }

    /** Deletes what nobody needs: compared, long unfinished, and all but the last few superseded ones. */
    void prune(YearMonth month, LocalDate businessDate) {
        String period = month.toString();
        jdbc.queryForList("""
                        SELECT id FROM report_snapshot s
                        WHERE s.period = ? AND NOT s.frozen
                          AND s.id NOT IN (SELECT snapshot_id FROM report_current)
                          AND (s.state = 'COMPARED'
                               OR s.state = 'BUILDING' AND s.business_date < ?
                               OR s.state = 'COMPLETE' AND
                                  (SELECT COUNT(*) FROM report_snapshot t
                                   WHERE t.period = s.period AND t.state = 'COMPLETE' AND t.id > s.id) > ?)""", Long.class, period, businessDate.minusDays(RESTARTABLE_DAYS), KEPT)
                .forEach(this::delete);
    }

    private void delete(long snapshotId) {
        new FactStore(jdbc).delete(snapshotId);
        jdbc.update("DELETE FROM report_snapshot WHERE id = ?", snapshotId);
    }
}
