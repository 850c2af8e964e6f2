package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are repeated, refused, broken off, continued, frozen and corrected (quality.md F3, F13, F14). */
class RunsIT extends ReportJobsIT {

    private final long ale = data.municipality("1440", "Ale");
    private final long planner = data.person(ale);
    private final long plan = data.network("n01", "PEER", planner);

    @BeforeEach
    void makeTwelveNetworks() {
        data.heldSeat(plan, ale);
        data.meeting(plan, "2026-10-05");
        data.document(plan, ale, planner, "2026-10-06");
        for (int number = 2; number <= 12; number++) {
            long network =
                    data.network(String.format("n%02d", number), number % 4 == 0 ? "POLITICAL_BODY" : "PEER", planner);
            data.heldSeat(network, ale);
            data.question(network, ale, planner, "2026-10-01");
        }
    }

    @AfterEach
    void healDatabase() {
        TestDatabase.admin().execute("DROP TRIGGER IF EXISTS poison");
    }

    @Test
    void rerunOnTheSameDayPublishesTheSameBytes() {
        PublishedReport first = compile(OCTOBER);
        long snapshot = first.snapshot();
        String hash = first.hash();

        PublishedReport second = compile(OCTOBER);

        assertThat(second.snapshot()).isNotEqualTo(snapshot);
        assertThat(second.hash()).isEqualTo(hash);
    }

    @Test
    void laterBusinessDateAndOtherPartitionsGiveTheSameBytes() {
        String hash = compile(OCTOBER).hash();
        clock.moveTo("2026-11-05T02:15:00");
        jobs.close();
        jobs = ActivityReportJobs.open(
                TestDatabase.access().url(),
                TestDatabase.access().batch(),
                new ActivityReportJobs.Settings(5, java.time.LocalTime.of(2, 15)),
                clock);

        assertThat(compile(OCTOBER).hash()).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({
        "report_window, TRUE, prepareSnapshotStep",
        "report_fact_question, TRUE, collectFactsStep",
        "report_figure, NEW.scope_key = 'n07', compileNetworksStep",
        "report_figure, NEW.scope_kind = 'REGION' AND NEW.metric = 'M9', compileTotalsStep",
        "report_current, TRUE, publishSnapshotStep",
    })
    void brokenRunLeavesTheOldReportAndGoesOnToTheSameBytes(String table, String poison, String step) {
        PublishedReport report = compile(OCTOBER);
        long snapshot = report.snapshot();
        String hash = report.hash();
        TestDatabase.admin()
                .execute("CREATE TRIGGER poison BEFORE INSERT ON " + table + " FOR EACH ROW BEGIN IF " + poison
                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'poisoned'; END IF; END");

        JobRun broken = run(OCTOBER);

        assertThat(broken.status()).isEqualTo(JobRun.Status.FAILED);
        assertThat(broken.failure()).isNotNull();
        assertThat(String.valueOf(broken.failure())).contains("DATABASE").contains("poisoned");
        assertThat(broken.steps())
                .filteredOn(s -> s.status() == JobRun.Status.FAILED)
                .extracting(JobRun.Step::name)
                .containsExactly(step);
        assertThat(broken.restartable()).isTrue();
        assertThat(report.snapshot()).isEqualTo(snapshot);

        healDatabase();
        JobRun continued = jobs.await(jobs.restart(broken.id()), run -> {});

        assertThat(continued.status()).isEqualTo(JobRun.Status.COMPLETED);
        assertThat(continued.steps()).allMatch(s -> s.done() == s.total());
        assertThat(report.snapshot()).isNotEqualTo(snapshot);
        assertThat(report.hash()).isEqualTo(hash);
        assertThatThrownBy(() -> jobs.restart(broken.id())).isInstanceOf(NotRestartableException.class);
    }

    @Test
    void runOfADeadNodeIsTakenOverWhenItsHeartbeatHasBeenSilentForFiveMinutes() {
        String hash = compile(OCTOBER).hash();
        TestDatabase.admin()
                .execute("CREATE TRIGGER poison BEFORE INSERT ON report_current FOR EACH ROW SIGNAL SQLSTATE '45000'");
        long dead = run(OCTOBER).id();
        healDatabase();
        pretendItStillRuns(dead);

        assertThatThrownBy(() -> jobs.start(OCTOBER)).isInstanceOf(AlreadyRunningException.class);
        assertThat(jobs.runDueNights().businessDate()).isEmpty();
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        NightOutcome outcome = jobs.runDueNights();

        assertThat(outcome.succeeded()).isTrue();
        assertThat(jobs.find(dead).orElseThrow().status()).isEqualTo(JobRun.Status.FAILED);
        assertThat(new PublishedReport("2026-10").hash()).isEqualTo(hash);
        assertThat(TestDatabase.admin().queryForList("SELECT attempts FROM report_nightly_run", Integer.class))
                .containsExactly(2);
    }

    /** Repeated: the reason is written a moment after the failure, and must be there when the run counts as ended. */
    @RepeatedTest(20)
    void runThatLostItsMonthPublishesNothing() {
        TestDatabase.admin()
                .execute(
                        "CREATE TRIGGER poison AFTER INSERT ON report_series FOR EACH ROW UPDATE report_lease SET node = 'other', execution_id = NULL");

        JobRun run = run(OCTOBER);

        assertThat(String.valueOf(run.failure())).contains("TAKEN_OVER");
        assertThat(TestDatabase.admin().queryForList("SELECT period FROM report_current", String.class))
                .isEmpty();
    }

    @Test
    void ofTwoNodesThatStartTheSameMonthOneIsRefused() throws Exception {
        try (ActivityReportJobs other = open()) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            for (int round = 0; round < 10; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Boolean>> started =
                        List.of(threads.submit(starting(jobs, together)), threads.submit(starting(other, together)));
                long count = 0;
                for (Future<Boolean> future : started) {
                    count += future.get() ? 1 : 0;
                }
                assertThat(count).isBetween(1L, 2L);
            }
            threads.shutdown();
        }
        assertThat(jobs.history(100)).allMatch(run -> run.status() == JobRun.Status.COMPLETED);
    }

    @Test
    void monthWithoutAWholeDayBehindItIsRefused() {
        clock.moveTo("2026-12-01T12:00:00");

        assertThatThrownBy(() -> jobs.start(YearMonth.of(2026, 12))).isInstanceOf(PeriodNotBegunException.class);
        assertThatThrownBy(() -> jobs.start(YearMonth.of(2027, 1))).isInstanceOf(PeriodNotBegunException.class);
        clock.moveTo("2026-12-02T00:00:00");
        compile(YearMonth.of(2026, 12));
    }

    @Test
    void runWithoutAnyNetworkFailsWithItsReason() {
        assertThat(String.valueOf(run(YearMonth.of(2019, 5)).failure())).contains("NO_NETWORKS");
    }

    @Test
    void wholeMonthWithoutAnythingAfterBusyOnesIsNotPublished() {
        data.document(plan, ale, planner, "2025-11-10");
        clock.moveTo("2026-12-02T02:15:00");

        JobRun run = run(YearMonth.of(2026, 11));

        assertThat(String.valueOf(run.failure())).contains("SILENTLY_EMPTY");
        assertThat(TestDatabase.admin().queryForList("SELECT period FROM report_current", String.class))
                .isEmpty();
    }

    @Test
    void monthFreezesOnTheFifthWorkingDayAndLaterChangesBecomeCorrections() {
        clock.moveTo("2026-11-05T02:15:00");
        assertThat(frozen(compile(OCTOBER))).isFalse();
        // 6 November 2026, a Friday, is the fifth working day; the eve of All Saints counts as a working day.
        clock.moveTo("2026-11-06T02:15:00");
        PublishedReport report = compile(OCTOBER);
        assertThat(frozen(report)).isTrue();
        long snapshot = report.snapshot();
        clock.moveTo("2026-11-20T09:00:00");
        compile(OCTOBER);
        assertThat(corrections()).isEmpty();

        data.document(plan, ale, planner, "2026-10-20");
        compile(OCTOBER);
        compile(OCTOBER);

        assertThat(report.snapshot()).isEqualTo(snapshot);
        assertThat(report.network("n01", "M11")).isEqualTo("1");
        assertThat(corrections()).contains("NETWORK n01 M11: 1 2 2026-11-20", "REGION  M11: 1 2 2026-11-20");
        assertThat(corrections()).doesNotHaveDuplicates();
    }

    @Test
    void supersededSnapshotsAndFactsAreTidiedAway() {
        for (int rerun = 0; rerun < 6; rerun++) {
            compile(OCTOBER);
        }

        assertThat(count("report_snapshot")).isEqualTo(4);
        for (String table :
                List.of("report_fact_network", "report_fact_attendance", "report_fact_question", "report_window")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void progressIsToldWhileARunGoesOn() {
        JobRun run = run(OCTOBER);

        assertThat(run.steps()).hasSize(7);
        assertThat(run.steps().get(2))
                .isEqualTo(new JobRun.Step("compileNetworksStep", JobRun.Status.COMPLETED, 12, 12));
        assertThat(run.startedAt()).isNotNull();
        assertThat(run.endedAt()).isNotNull();
    }

    private static Callable<Boolean> starting(ActivityReportJobs node, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                node.runAndWait(OCTOBER, run -> {});
                return true;
            } catch (AlreadyRunningException e) {
                return false;
            }
        };
    }

    private void pretendItStillRuns(long id) {
        var jdbc = TestDatabase.admin();
        jdbc.update(
                "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE JOB_EXECUTION_ID = ?", id);
        jdbc.update(
                "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE JOB_EXECUTION_ID = ? AND STATUS = 'FAILED'",
                id);
        jdbc.update(
                "INSERT INTO report_lease (period, node, heartbeat_at) VALUES ('2026-10', 'dead', '2026-11-03 01:15:00')");
        jdbc.update("""
                INSERT INTO report_nightly_run (business_date, state, node, claimed_at, heartbeat_at)
                VALUES ('2026-11-03', 'RUNNING', 'dead', '2026-11-03 01:15:00', '2026-11-03 01:15:00')""");
    }

    private static boolean frozen(PublishedReport report) {
        return Boolean.TRUE.equals(TestDatabase.admin()
                .queryForObject("SELECT frozen FROM report_snapshot WHERE id = ?", Boolean.class, report.snapshot()));
    }

    private static List<String> corrections() {
        return TestDatabase.admin().queryForList("""
                        SELECT CONCAT(scope_kind, ' ', scope_key, ' ', metric, variant, ': ', ROUND(old_value), ' ',
                            ROUND(new_value), ' ', noted_on)
                        FROM report_correction WHERE new_value IS NOT NULL ORDER BY id""", String.class);
    }

    private static long count(String table) {
        Long rows = TestDatabase.admin().queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
