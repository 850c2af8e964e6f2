package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;

/** What the tests of the whole job have in common: an empty database, a clock, and the jobs of one node. */
abstract class ReportJobsIT {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    final MovableClock clock = MovableClock.at("2026-11-03T02:15:00");
    final PortalData data = new PortalData();
    ActivityReportJobs jobs;

    ReportJobsIT() {
        TestDatabase.empty();
        jobs = open();
    }

    @AfterEach
    void closeJobs() {
        jobs.close();
    }

    ActivityReportJobs open() {
        return ActivityReportJobs.open(
                TestDatabase.access().url(),
                TestDatabase.access().batch(),
                new ActivityReportJobs.Settings(2, LocalTime.of(2, 15)),
                clock);
    }

    JobRun run(YearMonth period) {
        return jobs.runAndWait(period, run -> {});
    }

    PublishedReport compile(YearMonth period) {
        JobRun run = run(period);
        assertThat(run.failure()).isNull();
        assertThat(run.status()).isEqualTo(JobRun.Status.COMPLETED);
        return new PublishedReport(period.toString());
    }
}
