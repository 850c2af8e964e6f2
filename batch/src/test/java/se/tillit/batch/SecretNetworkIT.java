package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A network that keeps even its name secret leaves no trace in a report, which all read alike (T5): no row, no part of a
 * total, no correction.
 */
class SecretNetworkIT extends ReportJobsIT {

    private static final String ALE = "1440";
    private static final String SLUG = "dolt-natverk";

    private final long ale = data.municipality(ALE, "Ale");
    private final long planner = data.person(ale);
    private final long plan = data.network("plan", "PEER", planner);
    private final long hidden = data.network(SLUG, "PEER", planner);

    @BeforeEach
    void makeActivityInBoth() {
        activity(plan);
        activity(hidden);
    }

    private void activity(long network) {
        long seat = data.heldSeat(network, ale);
        data.seat(network, ale, 2, "2020-01-01", null);
        long meeting = data.meeting(network, "2026-10-05");
        data.attendance(meeting, seat, "PRESENT");
        for (int number = 0; number < 6; number++) {
            long person = data.person(ale);
            data.document(network, ale, person, "2026-10-06");
            long question = data.question(network, ale, person, "2026-10-01");
            data.answer(question, ale, planner, "2026-10-02", false);
        }
    }

    private void makeSecret(boolean secret) {
        TestDatabase.admin()
                .update("UPDATE network SET visibility = ? WHERE id = ?", secret ? "SECRET" : "PUBLIC", hidden);
    }

    @Test
    void itIsInNoTotalOfTheRegionOrItsMunicipality() {
        makeSecret(true);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.region("M1")).isEqualTo("1");
        assertThat(report.region("M2")).isEqualTo("1");
        assertThat(report.region("M6", "PAIRS")).isEqualTo("1/1");
        assertThat(report.region("M10")).isEqualTo("1");
        assertThat(report.region("M11")).isEqualTo("6");
        assertThat(report.region("M13")).isEqualTo("6");
        assertThat(report.region("M14")).isEqualTo("6/6");
        assertThat(report.municipality(ALE, "M1")).isEqualTo("1");
        assertThat(report.municipality(ALE, "M10")).isEqualTo("1");
        assertThat(report.municipality(ALE, "M11")).isEqualTo("6");
        assertThat(rowsNaming(SLUG)).isZero();
    }

    /** Whatever happens in it, the report is byte for byte the one of a portal without it. */
    @Test
    void reportIsTheSameAsIfItDidNotExist() {
        makeSecret(true);
        String with = compile(OCTOBER).hash();
        for (String rows : List.of(
                "answer WHERE question_id IN (SELECT id FROM question WHERE network_id = ?)",
                "question WHERE network_id = ?",
                "attendance WHERE meeting_id IN (SELECT id FROM meeting WHERE network_id = ?)",
                "meeting WHERE network_id = ?",
                "document WHERE network_id = ?",
                "seat_holding WHERE seat_id IN (SELECT id FROM seat WHERE network_id = ?)",
                "seat WHERE network_id = ?",
                "network_status_change WHERE network_id = ?",
                "network WHERE id = ?")) {
            TestDatabase.admin().update("DELETE FROM " + rows, hidden);
        }

        assertThat(compile(OCTOBER).hash()).isEqualTo(with);
    }

    /** Each view on its own, so that none relies on another step to leave the network out. */
    @ParameterizedTest
    @CsvSource({
        "v_network, 1",
        "v_network_status, 1",
        "v_held_meeting, 1",
        "v_expected_seat, 2",
        "v_attendance, 1",
        "v_document, 1",
        "v_question, 6",
    })
    void viewShowsNothingOfIt(String view, int rowsOfEachNetwork) {
        window();
        assertThat(networksIn(view)).hasSize(2 * rowsOfEachNetwork).contains(plan, hidden);

        makeSecret(true);

        assertThat(networksIn(view)).hasSize(rowsOfEachNetwork).containsOnly(plan);
    }

    @Test
    void contributionsToItCountForNoMunicipality() {
        window();
        assertThat(contributions()).containsExactly(12, 12);

        makeSecret(true);

        assertThat(contributions()).containsExactly(6, 6);
    }

    @Test
    void meetingHeldTogetherWithItCountsForTheOtherWhoeverCalledIt() {
        data.together(data.meeting(hidden, "2026-10-12"), plan);
        data.together(data.meeting(plan, "2026-10-13"), hidden);
        makeSecret(true);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M2")).isEqualTo("3");
        assertThat(report.region("M2")).isEqualTo("3");
        assertThat(report.network("plan", "M7")).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "document, UPDATE document SET published_on = '2026-09-01' WHERE network_id = ?",
        "question, UPDATE question SET merged_into_id = id WHERE network_id = ?",
        "meeting, UPDATE meeting SET attendance_recorded_at = NULL WHERE network_id = ?",
        "seat, UPDATE seat SET expected_to = '2026-10-03' WHERE network_id = ?",
        "kind, UPDATE network SET kind = 'MANAGEMENT' WHERE id = ?",
        "status, UPDATE network_status_change SET status = 'PAUSED' WHERE network_id = ?",
        "attendance, UPDATE attendance SET presence = 'ABSENT' WHERE meeting_id IN (SELECT id FROM meeting WHERE network_id = ?)",
        "answer, UPDATE answer SET own_solution = TRUE WHERE question_id IN (SELECT id FROM question WHERE network_id = ?)",
        "holding, UPDATE seat_holding SET valid_to = '2026-10-04' WHERE seat_id IN (SELECT id FROM seat WHERE network_id = ?)",
    })
    void whatHappensInItLeavesTheFingerprintAsItIs(String what, String change) {
        makeSecret(true);
        compile(OCTOBER);
        String before = fingerprint();

        assertThat(TestDatabase.admin().update(change, hidden)).as(what).isPositive();
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(TestDatabase.admin().update(change, plan)).as(what).isPositive();

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void jointMeetingThatItCalledIsWatchedForTheOther() {
        long meeting = data.meeting(hidden, "2026-10-12");
        data.together(meeting, plan);
        makeSecret(true);
        compile(OCTOBER);
        String before = fingerprint();

        TestDatabase.admin().update("UPDATE meeting SET attendance_recorded_at = NULL WHERE id = ?", meeting);

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void becomingSecretAndNoLongerBeingSoMakesTheMonthDue() {
        compile(OCTOBER);
        String open = fingerprint();

        makeSecret(true);
        assertThat(fingerprint()).isNotEqualTo(open);
        makeSecret(false);

        assertThat(fingerprint()).isEqualTo(open);
    }

    @Test
    void frozenReportThatNamesItIsReplacedByTheNextNightAndSaysNothingOfIt() {
        PublishedReport frozen = freezeWithACorrection();
        long named = frozen.snapshot();
        makeSecret(true);

        night("2026-11-21T02:15:00");

        assertThat(frozen.snapshot()).isNotEqualTo(named);
        assertThat(frozen.region("M11")).isEqualTo("7");
        assertThat(rowsNaming(SLUG)).isZero();
        assertThat(corrections()).isEmpty();
        assertThat(TestDatabase.admin()
                        .queryForObject(
                                "SELECT frozen FROM report_snapshot WHERE id = ?", Boolean.class, frozen.snapshot()))
                .isTrue();
    }

    @Test
    void laterChangesOfTheReplacedReportBecomeCorrectionsAgain() {
        freezeWithACorrection();
        makeSecret(true);
        night("2026-11-21T02:15:00");
        data.document(plan, ale, planner, "2026-10-22");
        data.document(hidden, ale, planner, "2026-10-22");

        night("2026-11-22T02:15:00");

        assertThat(corrections())
                .contains("NETWORK plan M11: 7 8", "REGION  M11: 7 8")
                .noneMatch(line -> line.contains(SLUG));
    }

    @Test
    void reportOlderThanTwoYearsIsReplacedToo() {
        freezeWithACorrection();
        clock.moveTo("2029-05-20T02:15:00");
        makeSecret(true);

        night("2029-05-21T02:15:00");

        assertThat(rowsNaming(SLUG)).isZero();
    }

    /** Those who kept a copy of the report must not learn from the new one what that one hid. */
    @Test
    void replacedReportStillHidesWhatTheFrozenOneHid() {
        TestDatabase.admin().update("DELETE FROM document");
        documents(plan, data.municipality("1482", "Kungälv"), 1, 30);
        documents(plan, data.municipality("1419", "Tjörn"), 6, 40);
        long ockero = data.municipality("1407", "Öckerö");
        documents(plan, ockero, 5, 35);
        documents(hidden, ockero, 7, 55);
        clock.moveTo("2026-11-06T02:15:00");
        PublishedReport frozen = compile(OCTOBER);
        assertThat(frozen.municipality("1482", "M11")).isEqualTo("FEWER_THAN_FIVE");
        assertThat(frozen.municipality("1419", "M11")).isEqualTo("PROTECTS_OTHERS");
        assertThat(frozen.municipality("1407", "M11")).isEqualTo("90");
        makeSecret(true);

        night("2026-11-20T02:15:00");

        assertThat(frozen.municipality("1482", "M11")).isEqualTo("FEWER_THAN_FIVE");
        assertThat(frozen.municipality("1419", "M11")).isEqualTo("PROTECTS_OTHERS");
        assertThat(frozen.municipality("1407", "M11")).isEqualTo("PROTECTS_OTHERS");
    }

    @Test
    void networkThatIsSecretNoLongerEntersTheFrozenReportAsCorrections() {
        makeSecret(true);
        clock.moveTo("2026-11-06T02:15:00");
        PublishedReport frozen = compile(OCTOBER);
        long snapshot = frozen.snapshot();
        makeSecret(false);

        night("2026-11-20T02:15:00");

        assertThat(frozen.snapshot()).isEqualTo(snapshot);
        assertThat(corrections()).contains("REGION  M11: 6 12");
    }

    private void documents(long network, long municipality, int people, int count) {
        List<Long> by =
                Stream.generate(() -> data.person(municipality)).limit(people).toList();
        for (int number = 0; number < count; number++) {
            data.document(network, municipality, by.get(number % people), "2026-10-20");
        }
    }

    private PublishedReport freezeWithACorrection() {
        clock.moveTo("2026-11-06T02:15:00");
        PublishedReport frozen = compile(OCTOBER);
        data.document(hidden, ale, planner, "2026-10-20");
        data.document(plan, ale, planner, "2026-10-20");
        night("2026-11-20T02:15:00");
        assertThat(corrections()).contains("NETWORK " + SLUG + " M11: 6 7", "REGION  M11: 12 14");
        return frozen;
    }

    private void night(String when) {
        clock.moveTo(when);
        assertThat(jobs.runDueNights().succeeded()).isTrue();
    }

    private static void window() {
        TestDatabase.admin().update("""
                INSERT INTO report_snapshot (id, period, business_date, data_through, complete_month, metric_version,
                    state, computed_at, run_key)
                VALUES (1, '2026-10', '2026-11-03', '2026-10-31', TRUE, 1, 'BUILDING', '2026-11-03', 'test')""");
        TestDatabase.admin()
                .update(
                        "INSERT INTO report_window VALUES (1, 0, '2026-10-01', '2026-11-01', '2026-09-17', '2026-10-19')");
    }

    private static List<Long> networksIn(String view) {
        return TestDatabase.batch().queryForList("SELECT network_id FROM " + view, Long.class);
    }

    private static List<Integer> contributions() {
        return TestDatabase.batch().queryForList("SELECT acts FROM v_contribution", Integer.class);
    }

    private static String fingerprint() {
        return String.valueOf(TestDatabase.batch()
                .queryForObject("SELECT input_hash FROM v_report_input WHERE period = '2026-10'", String.class));
    }

    /** Rows of all that readers are shown which name the network. */
    private static long rowsNaming(String slug) {
        Long rows = TestDatabase.admin().queryForObject("""
                        SELECT (SELECT COUNT(*) FROM report_network n JOIN report_current c ON c.snapshot_id = n.snapshot_id
                                WHERE n.slug = ?)
                             + (SELECT COUNT(*) FROM report_figure f JOIN report_current c ON c.snapshot_id = f.snapshot_id
                                WHERE f.scope_key = ?)
                             + (SELECT COUNT(*) FROM report_representation r
                                JOIN report_current c ON c.snapshot_id = r.snapshot_id WHERE r.network_slug = ?)
                             + (SELECT COUNT(*) FROM report_correction WHERE scope_key = ?)""", Long.class, slug, slug, slug, slug);
        return rows == null ? -1 : rows;
    }

    private static List<String> corrections() {
        return TestDatabase.admin().queryForList("""
                        SELECT CONCAT(scope_kind, ' ', scope_key, ' ', metric, variant, ': ',
                            COALESCE(ROUND(old_value), old_note, '-'), ' ', COALESCE(ROUND(new_value), new_note, '-'))
                        FROM report_correction ORDER BY id""", String.class);
    }
}
