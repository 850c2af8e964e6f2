package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exactly one run a business date, whatever the clock and the other node do (quality.md F12, F13). */
class NightlyGuardIT {

    private final MovableClock clock = MovableClock.at("2026-10-01T02:15:00");
    private final JdbcTemplate jdbc = TestDatabase.batch();

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty();
    }

    @Test
    void fourHundredDaysHaveExactlyOneRunEach() {
        List<LocalDate> nights = new ArrayList<>();
        NightlyGuard one = guard("one", LocalTime.of(2, 15), nights::add);
        NightlyGuard two = guard("two", LocalTime.of(2, 15), nights::add);

        for (int quarter = 0; quarter < 400 * 24 * 2; quarter++) {
            one.runDueNights();
            two.runDueNights();
            clock.forward(Duration.ofMinutes(30));
        }

        assertThat(nights).doesNotHaveDuplicates();
        assertThat(nights)
                .containsExactlyElementsOf(LocalDate.parse("2026-10-01")
                        .datesUntil(LocalDate.parse("2026-10-01").plusDays(nights.size()))
                        .toList());
        assertThat(nights)
                .hasSizeBetween(400, 401)
                .contains(LocalDate.parse("2026-10-25"), LocalDate.parse("2027-03-28"));
    }

    @Test
    void nightInTheMissingHourRunsAnHourLater() {
        NightlyGuard guard = guard("one", LocalTime.of(2, 15), night -> true);

        clock.moveTo("2027-03-28T01:59:59");
        assertThat(guard.dueBusinessDate()).isEqualTo("2027-03-27");
        clock.moveTo("2027-03-28T03:15:00");
        assertThat(guard.dueBusinessDate()).isEqualTo("2027-03-28");
    }

    @Test
    void missedNightsAreCaughtUpByOneRunAndEachIsRecorded() {
        List<LocalDate> nights = new ArrayList<>();
        NightlyGuard guard = guard("one", LocalTime.of(2, 15), nights::add);
        guard.runDueNights();
        clock.moveTo("2026-10-06T17:40:00");

        guard.runDueNights();

        assertThat(nights).containsExactly(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-06"));
        assertThat(states())
                .containsExactly(
                        "2026-10-01 DONE",
                        "2026-10-02 CAUGHT_UP",
                        "2026-10-03 CAUGHT_UP",
                        "2026-10-04 CAUGHT_UP",
                        "2026-10-05 CAUGHT_UP",
                        "2026-10-06 DONE");
    }

    @Test
    void ofTwoNodesAtTheSameMomentOneRuns() throws Exception {
        // Noon: a day of 25 hours must not put the next round before the nightly time.
        clock.moveTo("2026-10-01T12:00:00");
        AtomicInteger runs = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<NightOutcome>> nodes = List.of(
                () -> guard("one", LocalTime.of(2, 15), night -> runs.incrementAndGet() > 0)
                        .runDueNights(),
                () -> guard("two", LocalTime.of(2, 15), night -> runs.incrementAndGet() > 0)
                        .runDueNights());

        for (int round = 1; round <= 50; round++) {
            for (Future<NightOutcome> node : threads.invokeAll(nodes)) {
                assertThat(node.get().succeeded()).isTrue();
            }
            assertThat(runs).hasValue(round);
            clock.forward(Duration.ofDays(1));
        }
        threads.shutdown();
    }

    /** A deleted row of the same key makes the database choose a victim among the nodes; it must not lose the night. */
    @Test
    void nodesThatTheDatabaseSetsAgainstEachOtherTryAgain() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<NightOutcome>> nodes = Stream.of("one", "two", "three", "four")
                .<Callable<NightOutcome>>map(
                        node -> () -> guard(node, LocalTime.of(2, 15), night -> runs.incrementAndGet() > 0)
                                .runDueNights())
                .toList();

        for (int round = 1; round <= 100; round++) {
            TestDatabase.admin().update("DELETE FROM report_nightly_run");
            for (Future<NightOutcome> node : threads.invokeAll(nodes)) {
                assertThat(node.get().succeeded()).isTrue();
            }
            assertThat(runs).hasValue(round);
        }
        threads.shutdown();
    }

    @Test
    void failedNightIsTriedThreeTimesAQuarterOfAnHourApart() {
        AtomicInteger attempts = new AtomicInteger();
        NightlyGuard guard = guard("one", LocalTime.of(2, 15), night -> attempts.incrementAndGet() < 0);

        for (int minute = 0; minute < 120; minute++) {
            guard.runDueNights();
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(attempts).hasValue(3);
        assertThat(states()).containsExactly("2026-10-01 FAILED");
    }

    @Test
    void clockThatJumpsBackAnHourStartsNothingAgain() {
        AtomicInteger runs = new AtomicInteger();
        NightlyGuard guard = guard("one", LocalTime.of(2, 15), night -> runs.incrementAndGet() > 0);
        guard.runDueNights();

        clock.forward(Duration.ofHours(-1));
        guard.runDueNights();
        clock.forward(Duration.ofHours(2));
        guard.runDueNights();

        assertThat(runs).hasValue(1);
    }

    private NightlyGuard guard(String node, LocalTime time, Predicate<LocalDate> night) {
        return new NightlyGuard(jdbc, clock, time, node, night);
    }

    private List<String> states() {
        return jdbc.queryForList(
                "SELECT CONCAT(business_date, ' ', state) FROM report_nightly_run ORDER BY business_date",
                String.class);
    }
}
