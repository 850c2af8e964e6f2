package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that refuses at the worst moment, when an end should be written: no month and no night is lost by it. */
@Timeout(120)
class OutageIT extends ReportJobsIT {

    private final JdbcTemplate jdbc = TestDatabase.batch();

    @AfterEach
    void healDatabase() {
        TestDatabase.admin().execute("DROP TRIGGER IF EXISTS outage");
    }

    @Test
    void monthIsFreeAgainWhenTheEndOfItsRunCouldNotBeWritten() {
        data.network("plan", "PEER", data.person(data.municipality("1440", "Ale")));
        refuse("UPDATE ON BATCH_JOB_EXECUTION", "NEW.STATUS IN ('COMPLETED', 'FAILED')");

        JobRun lost = run(OCTOBER);

        assertThat(lost.status()).isEqualTo(JobRun.Status.FAILED);
        assertThat(String.valueOf(lost.failure())).contains("abandoned");
        assertThat(TestDatabase.admin()
                        .queryForObject(
                                "SELECT STATUS FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID = ?",
                                String.class,
                                lost.id()))
                .isEqualTo("STARTED");
        healDatabase();
        compile(OCTOBER);
        assertThat(jobs.runDueNights().succeeded()).isTrue();
        assertThat(jobs.find(lost.id()).orElseThrow().status()).isEqualTo(JobRun.Status.FAILED);
    }

    @Test
    void monthThatCouldNotBeGivenBackIsLeftToGoStaleAndMayBeTakenByItsOwnNodeAtOnce() {
        RunLease one = new RunLease(jdbc, clock, "one");
        RunLease two = new RunLease(jdbc, clock, "two");
        one.acquire(OCTOBER);
        refuse("DELETE ON report_lease", "TRUE");
        one.releaseQuietly(OCTOBER);
        clock.forward(Duration.ofMinutes(4));
        one.beat();

        assertThatThrownBy(() -> two.acquire(OCTOBER)).isInstanceOf(AlreadyRunningException.class);
        one.acquire(OCTOBER);
        one.releaseQuietly(OCTOBER);
        clock.forward(Duration.ofMinutes(4));
        one.beat();
        clock.forward(Duration.ofMinutes(2));
        two.acquire(OCTOBER);
    }

    @Test
    void monthThatCouldNotBeTakenIsNotHeld() {
        RunLease lease = new RunLease(jdbc, clock, "one");
        refuse("INSERT ON report_lease", "TRUE");
        assertThatThrownBy(() -> lease.acquire(OCTOBER)).isInstanceOf(DataAccessException.class);

        healDatabase();

        lease.acquire(OCTOBER);
    }

    @Test
    void nightWhoseEndCouldNotBeWrittenGoesStaleAndIsTriedAgain() {
        AtomicInteger nights = new AtomicInteger();
        NightlyGuard guard =
                new NightlyGuard(jdbc, clock, LocalTime.of(2, 15), "one", night -> nights.incrementAndGet() > 0);
        refuse("UPDATE ON report_nightly_run", "NEW.state <> 'RUNNING'");
        assertThatThrownBy(guard::runDueNights).isInstanceOf(DataAccessException.class);
        healDatabase();

        for (int minute = 0; minute < 6; minute++) {
            guard.beat();
            assertThat(guard.runDueNights().businessDate()).isEmpty();
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(guard.runDueNights().succeeded()).isTrue();
        assertThat(nights).hasValue(2);
        assertThat(TestDatabase.admin()
                        .queryForList("SELECT CONCAT(state, ' ', attempts) FROM report_nightly_run", String.class))
                .containsExactly("DONE 2");
    }

    @Test
    void nightThatRunsIsKeptAliveByItsNode() {
        AtomicInteger nights = new AtomicInteger();
        NightlyGuard[] guards = new NightlyGuard[2];
        guards[1] = new NightlyGuard(jdbc, clock, LocalTime.of(2, 15), "two", night -> nights.incrementAndGet() > 0);
        guards[0] = new NightlyGuard(jdbc, clock, LocalTime.of(2, 15), "one", night -> {
            clock.forward(Duration.ofMinutes(4));
            guards[0].beat();
            clock.forward(Duration.ofMinutes(4));
            assertThat(guards[1].runDueNights().businessDate()).isEmpty();
            return nights.incrementAndGet() > 0;
        });

        assertThat(guards[0].runDueNights().succeeded()).isTrue();
        assertThat(nights).hasValue(1);
    }

    private static void refuse(String event, String when) {
        TestDatabase.admin()
                .execute("CREATE TRIGGER outage BEFORE " + event + " FOR EACH ROW BEGIN IF " + when
                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'away'; END IF; END");
    }
}
