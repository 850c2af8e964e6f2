package se.tillit.batch.activityreport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The SHA-256 of all that readers can see of a snapshot, row by row in key order: the same input gives the same hash,
 * whoever computed it and when (reports.md §6.1 rule 4). Run times, ids and the business date are no part of it.
 */
final class ContentHash {

    private static final List<String> CONTENT = List.of(
            "SELECT period, data_through, complete_month, metric_version FROM report_snapshot WHERE id = ?",
            """
            SELECT slug, name, kind, section, status, comparable FROM report_network
            WHERE snapshot_id = ? ORDER BY slug""",
            "SELECT scb_code, name, short_name FROM report_municipality WHERE snapshot_id = ? ORDER BY scb_code",
            """
            SELECT scope_kind, scope_key, section, metric, variant, value, numerator, denominator, note, suppressed,
                   last_year_value, last_year_numerator, last_year_denominator, last_year_note, last_year_suppressed,
                   previous_value, previous_numerator, previous_denominator, previous_note, previous_suppressed
            FROM report_figure WHERE snapshot_id = ? ORDER BY scope_kind, scope_key, section, metric, variant""",
            """
            SELECT network_slug, scb_code, state FROM report_representation
            WHERE snapshot_id = ? ORDER BY network_slug, scb_code""",
            "SELECT section, metric, month, value FROM report_series WHERE snapshot_id = ? ORDER BY section, metric, month");

    private ContentHash() {}

    /** 64 hexadecimal digits. */
    static String of(JdbcTemplate jdbc, long snapshotId) {
        MessageDigest digest = sha256();
        for (String query : CONTENT) {
            RowCallbackHandler update = row -> digest.update(line(row));
            jdbc.query(query, update, snapshotId);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.append(row.getString(column)).append('\u001f');
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
