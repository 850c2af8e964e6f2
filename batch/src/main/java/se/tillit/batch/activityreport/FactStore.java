package se.tillit.batch.activityreport;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The facts of a snapshot: collected once, set by set, from the views; then read as often as needed, by ranges of
 * networks. Collecting again replaces what was there.
 */
final class FactStore {

    private static final List<String> TABLES = List.of(
            "report_fact_network",
            "report_fact_meeting",
            "report_fact_seat",
            "report_fact_attendance",
            "report_fact_document",
            "report_fact_question",
            "report_fact_contribution");

    /** Facts of networks outside report_fact_network are left out: each count states its population. */
    private static final String OF_REPORTED_NETWORKS = """
             JOIN report_fact_network n
               ON n.snapshot_id = v.snapshot_id AND n.window_no = v.window_no AND n.network_id = v.network_id
            WHERE v.snapshot_id = ? AND v.window_no <= 2""";

    private final JdbcTemplate jdbc;

    FactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called in one transaction: all or none of the facts. */
    void collect(long snapshotId) {
        delete(snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_network
                SELECT snapshot_id, window_no, network_id, slug, section, status_first, status_last
                FROM v_network_status WHERE snapshot_id = ?""", snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_meeting
                SELECT v.snapshot_id, v.window_no, v.network_id, v.meeting_id, v.has_attendance
                FROM v_held_meeting v
                JOIN report_fact_network n
                  ON n.snapshot_id = v.snapshot_id AND n.window_no = v.window_no AND n.network_id = v.network_id
                WHERE v.snapshot_id = ?""", snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_seat
                SELECT v.snapshot_id, v.window_no, v.network_id, v.seat_id, v.scb_code, v.filled,
                       IF(v.filled, NULL, v.last_left_on)
                FROM v_expected_seat v""" + OF_REPORTED_NETWORKS + " AND n.status_last = 'ACTIVE'", snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_attendance
                SELECT v.snapshot_id, v.window_no, v.network_id, v.scb_code, v.meetings_expected, v.meetings_present,
                       v.seats_called, v.seats_present, v.seats_distinct
                FROM v_attendance v""" + OF_REPORTED_NETWORKS, snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_document
                SELECT v.snapshot_id, v.window_no, v.network_id, v.documents
                FROM v_document v""" + OF_REPORTED_NETWORKS, snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_question
                SELECT v.snapshot_id, v.window_no, v.network_id, v.question_id, v.in_period, v.measured, v.asked_on,
                       v.answered_on
                FROM v_question v""" + OF_REPORTED_NETWORKS, snapshotId);
        jdbc.update("""
                INSERT INTO report_fact_contribution
                SELECT snapshot_id, window_no, section, scb_code, metric, acts, distinct_at_least
                FROM v_contribution WHERE snapshot_id = ?""", snapshotId);
    }

    void delete(long snapshotId) {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE snapshot_id = ?", snapshotId));
    }

    /** Networks of all intervals whose id lies in the range, both ends included. */
    void readNetworks(long snapshotId, Range range, Consumer<Facts.Network> reader) {
        read(
                "SELECT window_no, network_id, slug, section, status_first, status_last FROM report_fact_network",
                snapshotId,
                range,
                row -> reader.accept(new Facts.Network(
                        row.getInt(1),
                        row.getLong(2),
                        row.getString(3),
                        Section.valueOf(row.getString(4)),
                        status(row.getString(5)),
                        Facts.Status.valueOf(row.getString(6)))));
    }

    void readMeetings(long snapshotId, Range range, Consumer<Facts.Meeting> reader) {
        read(
                "SELECT window_no, network_id, meeting_id, has_attendance FROM report_fact_meeting",
                snapshotId,
                range,
                row -> reader.accept(
                        new Facts.Meeting(row.getInt(1), row.getLong(2), row.getLong(3), row.getBoolean(4))));
    }

    void readSeats(long snapshotId, Range range, Consumer<Facts.Seat> reader) {
        read(
                "SELECT window_no, network_id, scb_code, vacant_since FROM report_fact_seat",
                snapshotId,
                range,
                row -> reader.accept(new Facts.Seat(
                        row.getInt(1), row.getLong(2), row.getString(3), row.getObject(4, LocalDate.class))));
    }

    void readAttendance(long snapshotId, Range range, Consumer<Facts.Attendance> reader) {
        read(
                """
                SELECT window_no, network_id, scb_code, meetings_expected, meetings_present, seats_called, seats_present,
                       seats_distinct
                FROM report_fact_attendance""",
                snapshotId,
                range,
                row -> reader.accept(new Facts.Attendance(
                        row.getInt(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8))));
    }

    void readDocuments(long snapshotId, Range range, Consumer<Facts.Documents> reader) {
        read(
                "SELECT window_no, network_id, documents FROM report_fact_document",
                snapshotId,
                range,
                row -> reader.accept(new Facts.Documents(row.getInt(1), row.getLong(2), row.getInt(3))));
    }

    void readQuestions(long snapshotId, Range range, Consumer<Facts.Question> reader) {
        read(
                "SELECT window_no, network_id, in_period, measured, asked_on, answered_on FROM report_fact_question",
                snapshotId,
                range,
                row -> reader.accept(new Facts.Question(
                        row.getInt(1),
                        row.getLong(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class))));
    }

    List<Facts.Contribution> readContributions(long snapshotId) {
        return jdbc.query(
                """
                SELECT window_no, section, scb_code, metric, acts, distinct_at_least
                FROM report_fact_contribution WHERE snapshot_id = ?""",
                (row, number) -> new Facts.Contribution(
                        row.getInt(1),
                        Section.valueOf(row.getString(2)),
                        row.getString(3),
                        Metric.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6)),
                snapshotId);
    }

    private void read(String select, long snapshotId, Range range, RowCallbackHandler reader) {
        jdbc.query(
                select + " WHERE snapshot_id = ? AND network_id BETWEEN ? AND ?",
                reader,
                snapshotId,
                range.first(),
                range.last());
    }

    private static Facts.@Nullable Status status(@Nullable String name) {
        return name == null ? null : Facts.Status.valueOf(name);
    }

    /** Network ids, both ends included. */
    record Range(long first, long last) {

        static final Range ALL = new Range(0, Long.MAX_VALUE);
    }
}
