package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

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
