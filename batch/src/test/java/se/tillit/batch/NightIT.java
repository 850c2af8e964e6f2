package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole nights: which months they compile, and what two nodes make of one night. */
class NightIT extends ReportJobsIT {

    private final long ale = data.municipality("1440", "Ale");
    private final long planner = data.person(ale);

    @Test
    void portalWithoutAnyNetworkHasQuietNights() {
        assertThat(jobs.runDueNights().succeeded()).isTrue();
        assertThat(published()).isEmpty();
    }

    @Test
    void nightCompilesTheRunningMonthAndTheOneBefore() {
        data.network("plan", "PEER", planner);

        NightOutcome outcome = jobs.runDueNights();

        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.businessDate()).hasValue(jobs.businessDate());
        assertThat(published()).containsExactly("2026-10 2026-10-31 0", "2026-11 2026-11-02 0");
        assertThat(jobs.runDueNights().businessDate()).isEmpty();
    }

    @Test
    void firstNightOfAMonthCompilesTheMonthThatHasJustEnded() {
        data.network("plan", "PEER", planner);
        clock.moveTo("2026-11-01T02:15:00");

        jobs.runDueNights();

        assertThat(published()).containsExactly("2026-10 2026-10-31 0");
    }

    @Test
    void afterALongPauseEveryMonthThatHasNotFrozenIsCompiled() {
        data.network("plan", "PEER", planner);
        jobs.runDueNights();
        clock.moveTo("2027-02-10T09:00:00");

        jobs.runDueNights();

        assertThat(published())
                .containsExactly(
                        "2026-10 2026-10-31 1",
                        "2026-11 2026-11-30 1",
                        "2026-12 2026-12-31 1",
                        "2027-01 2027-01-31 1",
                        "2027-02 2027-02-09 0");
    }

    @Test
    void frozenMonthIsCompiledAgainOnlyWhenSomethingInItHasChanged() {
        long plan = data.network("plan", "PEER", planner);
        long meeting = data.meeting(plan, "2026-10-14", "HELD", false);
        long seat = data.heldSeat(plan, ale);
        jobs.runDueNights();
        clock.moveTo("2027-01-20T09:00:00");
        assertThat(compiledByTheNight()).containsExactly("2026-10", "2026-11", "2026-12", "2027-01");
        assertThat(compiledByTheNight()).containsExactly("2027-01");
        // The daily life of a network leaves old months alone.
        data.document(plan, ale, planner, "2027-01-20");
        data.holder(seat, data.person(ale), "SUBSTITUTE", "2027-01-20", null);
        TestDatabase.admin().update("UPDATE seat_holding SET valid_to = '2027-01-20' WHERE role = 'HOLDER'");
        data.status(plan, "PAUSED", "2027-01-20");
        assertThat(compiledByTheNight()).containsExactly("2027-01");

        TestDatabase.admin()
                .update("UPDATE meeting SET attendance_recorded_at = '2027-01-22 10:00:00' WHERE id = ?", meeting);
        data.attendance(meeting, seat, "PRESENT");

        assertThat(compiledByTheNight()).containsExactly("2026-10", "2027-01");
        assertThat(TestDatabase.admin().queryForList("""
                                SELECT CONCAT(period, ' ', noted_on) FROM report_correction
                                WHERE scope_kind = 'NETWORK' AND metric = 'M7' AND variant = '' AND new_value = 100""", String.class)).containsExactly("2026-10 2027-01-24");
        assertThat(compiledByTheNight()).containsExactly("2027-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO network_status_change (network_id, status, effective_on) SELECT id, 'PAUSED', '2026-10-20' FROM network",
                "UPDATE meeting SET status = 'HELD'",
                "UPDATE document SET published_on = '2026-10-30'",
                "UPDATE question SET merged_into_id = (SELECT MIN(id) FROM question) ORDER BY id DESC LIMIT 1",
                "UPDATE question SET asked_on = '2026-09-28' ORDER BY id LIMIT 1",
                "UPDATE seat_holding SET valid_to = '2026-10-20'",
                "DELETE FROM attendance",
            })
    void everyKindOfLateChangeMakesTheMonthDue(String change) {
        long plan = data.network("plan", "PEER", planner);
        data.attendance(data.meeting(plan, "2026-10-14"), data.heldSeat(plan, ale), "PRESENT");
        data.meeting(plan, "2026-10-15", "CALLED", false);
        data.document(plan, ale, planner, "2026-11-01");
        data.question(plan, ale, planner, "2026-10-05");
        data.question(plan, ale, planner, "2026-10-06");
        clock.moveTo("2026-11-10T09:00:00");
        jobs.runDueNights();
        assertThat(compiledByTheNight()).containsExactly("2026-11");

        TestDatabase.admin().update(change);

        assertThat(compiledByTheNight()).containsExactly("2026-10", "2026-11");
        assertThat(TestDatabase.admin().queryForList("SELECT period FROM report_correction", String.class))
                .isNotEmpty();
    }

    @Test
    void equalChangesOfSeveralRowsDoNotUndoEachOther() {
        long plan = data.network("plan", "PEER", planner);
        long meeting = data.meeting(plan, "2026-10-14");
        for (int seat = 0; seat < 4; seat++) {
            data.attendance(meeting, data.heldSeat(plan, data.organisation("EXTERNAL", "Gäst " + seat)), "ABSENT");
        }
        data.attendance(meeting, data.heldSeat(plan, ale), "PRESENT");
        clock.moveTo("2026-11-10T09:00:00");
        jobs.runDueNights();
        assertThat(compiledByTheNight()).containsExactly("2026-11");

        TestDatabase.admin().update("UPDATE attendance SET presence = 'DIGITAL' WHERE presence = 'ABSENT'");

        assertThat(compiledByTheNight()).containsExactly("2026-10", "2026-11");
    }

    @Test
    void publishedMonthBeforeAFrozenOneIsTriedUntilItHasFrozenToo() {
        data.network("plan", "PEER", planner);
        jobs.runDueNights();
        clock.moveTo("2026-12-01T09:00:00");
        jobs.runDueNights();
        clock.moveTo("2026-12-20T09:00:00");
        compile(YearMonth.of(2026, 11));
        assertThat(published()).containsExactly("2026-10 2026-10-31 1", "2026-11 2026-11-30 1");
        TestDatabase.admin().update("UPDATE report_snapshot SET frozen = FALSE WHERE period = '2026-10'");

        assertThat(compiledByTheNight()).containsExactly("2026-10", "2026-12");
        assertThat(published()).contains("2026-10 2026-10-31 1");
    }

    @Test
    void monthsOlderThanTwoYearsAreLeftAlone() {
        long plan = data.network("plan", "PEER", planner);
        jobs.runDueNights();
        clock.moveTo("2026-11-10T09:00:00");
        jobs.runDueNights();
        clock.moveTo("2028-11-09T09:00:00");
        jobs.runDueNights();
        data.document(plan, ale, planner, "2026-10-20");
        assertThat(compiledByTheNight()).doesNotContain("2026-10");

        data.document(plan, ale, planner, "2026-11-20");

        assertThat(compiledByTheNight()).contains("2026-11").doesNotContain("2026-10");
    }

    /** Moves on to the next night, and tells which months it compiled. */
    private List<String> compiledByTheNight() {
        int before = jobs.history(1000).size();
        clock.forward(Duration.ofDays(1));
        assertThat(jobs.runDueNights().succeeded()).isTrue();
        List<JobRun> history = jobs.history(1000);
        return history.subList(0, history.size() - before).stream()
                .map(run -> run.period().toString())
                .sorted()
                .toList();
    }

    @Test
    void ofTwoNodesOneCompilesTheNight() throws Exception {
        data.network("plan", "PEER", planner);
        try (ActivityReportJobs other = open()) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Callable<NightOutcome>> nodes = List.of(jobs::runDueNights, other::runDueNights);
            int ran = 0;
            for (Future<NightOutcome> node : threads.invokeAll(nodes)) {
                ran += node.get().businessDate().isPresent() ? 1 : 0;
            }
            threads.shutdown();
            assertThat(ran).isEqualTo(1);
        }
        assertThat(jobs.history(10)).hasSize(2);
    }

    private static List<String> published() {
        return TestDatabase.admin().queryForList("""
                        SELECT CONCAT(c.period, ' ', s.data_through, ' ', s.frozen)
                        FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id ORDER BY c.period""", String.class);
    }
}
