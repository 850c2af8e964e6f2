package se.tillit.batch.activityreport;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes compiled rows of a snapshot. Idempotent per key: writing again replaces. */
final class FigureStore {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    FigureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(long snapshotId, List<FigureRow> rows) {
        jdbc.batchUpdate("""
                REPLACE INTO report_figure (snapshot_id, scope_kind, scope_key, section, metric, variant,
                    value, numerator, denominator, note, suppressed,
                    last_year_value, last_year_numerator, last_year_denominator, last_year_note, last_year_suppressed,
                    previous_value, previous_numerator, previous_denominator, previous_note, previous_suppressed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> set(statement, snapshotId, row));
    }

    /** Takes M8 of a network away for one of the compared intervals, so that it protects another network. */
    void hideNetworkAttendance(long snapshotId, int window, String slug) {
        jdbc.update("""
                UPDATE report_figure SET %1$svalue = NULL, %1$snumerator = NULL, %1$sdenominator = NULL,
                    %1$snote = 'PROTECTS_OTHERS', %1$ssuppressed = TRUE
                WHERE snapshot_id = ? AND scope_kind = 'NETWORK' AND scope_key = ? AND metric = 'M8' AND variant = ''""".formatted(prefix(window)), snapshotId, slug);
    }

    /**
     * Hides in a compared interval what that month's own frozen report hides, beside what is hidden already: two reports
     * that hid different parts of one total would together give them away.
     */
    void hideAsIn(long frozenId, long snapshotId, int window) {
        jdbc.update("""
                UPDATE report_figure f
                JOIN report_figure h ON h.snapshot_id = ? AND h.suppressed AND h.scope_kind = f.scope_kind
                  AND h.scope_key = f.scope_key AND h.section = f.section AND h.metric = f.metric AND h.variant = f.variant
                SET f.%1$svalue = NULL, f.%1$snumerator = NULL, f.%1$sdenominator = NULL,
                    f.%1$snote = h.note, f.%1$ssuppressed = TRUE
                WHERE f.snapshot_id = ? AND (f.%1$snote IS NULL OR f.%1$ssuppressed)""".formatted(prefix(window)), frozenId, snapshotId);
    }

    private static String prefix(int window) {
        return switch (window) {
            case ReportPeriod.CURRENT -> "";
            case ReportPeriod.LAST_YEAR -> "last_year_";
            case ReportPeriod.PREVIOUS -> "previous_";
            default -> throw new IllegalArgumentException("Not a compared interval: " + window);
        };
    }

    /** One cell of the matrix network × municipality. */
    record Cell(String networkSlug, String scbCode, RepresentationState state) {}

    /** The only words about a network × municipality; none of them is a claim without a meeting behind it. */
    enum RepresentationState {
        REPRESENTED,
        VACANT,
        NOT_ATTENDED,
        NO_MEETING
    }

    void writeRepresentation(long snapshotId, List<Cell> cells) {
        jdbc.batchUpdate(
                "REPLACE INTO report_representation (snapshot_id, network_slug, scb_code, state) VALUES (?, ?, ?, ?)",
                cells,
                BATCH,
                (statement, cell) -> {
                    statement.setLong(1, snapshotId);
                    statement.setString(2, cell.networkSlug());
                    statement.setString(3, cell.scbCode());
                    statement.setString(4, cell.state().name());
                });
    }

    private static void set(PreparedStatement statement, long snapshotId, FigureRow row) throws SQLException {
        FigureKey key = row.key();
        statement.setLong(1, snapshotId);
        statement.setString(2, key.scope().name());
        statement.setString(3, key.scopeKey());
        statement.setString(4, key.section().name());
        statement.setString(5, key.metric().name());
        statement.setString(6, key.variant().code());
        set(statement, 7, row.current());
        set(statement, 12, row.lastYear());
        set(statement, 17, row.previous());
    }

    private static void set(PreparedStatement statement, int at, Figure figure) throws SQLException {
        Note note = figure.note();
        statement.setBigDecimal(at, figure.value());
        statement.setObject(at + 1, figure.numerator());
        statement.setObject(at + 2, figure.denominator());
        statement.setString(at + 3, note == null ? null : note.name());
        statement.setBoolean(at + 4, figure.suppressed());
    }
}
