package se.tillit.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets each business date be run once, by one node (quality.md §2.4, F12, F13). The key is the date and lies in the
 * database, so neither a repeated hour, a missing hour nor a second node makes two runs or none.
 *
 * <p>A night that was missed is caught up at the next call: the newest due date runs, and the older ones are recorded as
 * covered by it. A night that failed is tried again twice, a quarter of an hour apart; one whose node died is taken over
 * when its heartbeat has been silent for five minutes.
 */
final class NightlyGuard {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    static final Duration RETRY_AFTER = Duration.ofMinutes(15);
    static final int ATTEMPTS = 3;

    private final JdbcTemplate jdbc;
    private final RetriedUpdates rows;
    private final Clock clock;
    private final LocalTime nightlyTime;
    private final String node;
    private final Predicate<LocalDate> night;
    /** The nights that this process runs right now: what else bears our name in the database is left over. */
    private final Set<LocalDate> running = ConcurrentHashMap.newKeySet();

    /**
     * @param nightlyTime local time in Europe/Stockholm; in the missing hour of spring it means an hour later, in the
     *     repeated hour of autumn the first of the two
     * @param night compiles what that business date should, and tells whether it succeeded
     */
    NightlyGuard(JdbcTemplate jdbc, Clock clock, LocalTime nightlyTime, String node, Predicate<LocalDate> night) {
        this.jdbc = jdbc;
        this.rows = new RetriedUpdates(jdbc);
        this.clock = clock;
        this.nightlyTime = nightlyTime;
        this.node = node;
        this.night = night;
    }

    NightOutcome runDueNights() {
        LocalDate due = dueBusinessDate();
        if (!claim(due)) {
            return NightOutcome.NOTHING_DUE;
        }
        return new NightOutcome(Optional.of(due), run(due));
    }

    private boolean run(LocalDate due) {
        boolean succeeded = false;
        running.add(due);
        try {
            succeeded = night.test(due);
        } finally {
            running.remove(due);
            finish(due, succeeded);
        }
        return succeeded;
    }

    private void finish(LocalDate due, boolean succeeded) {
        rows.update(
                "UPDATE report_nightly_run SET state = ?, finished_at = ? WHERE business_date = ? AND node = ? AND state = 'RUNNING'",
                succeeded ? "DONE" : "FAILED",
                now(),
                due,
                node);
    }

    /** Tells that the night lives; one whose end could not be written is left to go stale and be tried again. */
    void beat() {
        running.forEach(date -> rows.update(
                "UPDATE report_nightly_run SET heartbeat_at = ? WHERE business_date = ? AND node = ? AND state = 'RUNNING'",
                now(),
                date,
                node));
    }

    /** The newest business date whose nightly time has come. */
    LocalDate dueBusinessDate() {
        ZonedDateTime local = clock.instant().atZone(STOCKHOLM);
        LocalDate today = local.toLocalDate();
        boolean due = !clock.instant()
                .isBefore(ZonedDateTime.of(today, nightlyTime, STOCKHOLM).toInstant());
        return due ? today : today.minusDays(1);
    }

    private boolean claim(LocalDate due) {
        if (jdbc.queryForList("SELECT state FROM report_nightly_run WHERE business_date >= ?", String.class, due)
                .isEmpty()) {
            return claimNew(due);
        }
        return takeOver(due);
    }

    /** The primary key lets one node in; the dates since the last recorded one are covered by this run. */
    private boolean claimNew(LocalDate due) {
        Optional<LocalDate> last = Optional.ofNullable(
                jdbc.queryForObject("SELECT MAX(business_date) FROM report_nightly_run", LocalDate.class));
        if (!insert(due, "RUNNING")) {
            return false;
        }
        LocalDate missed = last.map(date -> date.plusDays(1)).orElse(due);
        for (; missed.isBefore(due); missed = missed.plusDays(1)) {
            insert(missed, "CAUGHT_UP");
        }
        rows.update(
                "UPDATE report_nightly_run SET state = 'FAILED', finished_at = ? WHERE business_date < ? AND state = 'RUNNING' AND heartbeat_at < ?",
                now(),
                due,
                now().minus(RunLease.STALE_AFTER));
        return true;
    }

    private boolean insert(LocalDate date, String state) {
        return rows.update(
                        "INSERT IGNORE INTO report_nightly_run (business_date, state, node, claimed_at, heartbeat_at) VALUES (?, ?, ?, ?, ?)",
                        date,
                        state,
                        node,
                        now(),
                        now())
                == 1;
    }

    private boolean takeOver(LocalDate due) {
        return rows.update("""
                        UPDATE report_nightly_run
                        SET state = 'RUNNING', node = ?, attempts = attempts + 1, heartbeat_at = ?, finished_at = NULL
                        WHERE business_date = ?
                          AND (state = 'RUNNING' AND heartbeat_at < ?
                               OR state = 'FAILED' AND attempts < ? AND finished_at < ?)""", node, now(), due, now().minus(RunLease.STALE_AFTER), ATTEMPTS, now().minus(RETRY_AFTER))
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
