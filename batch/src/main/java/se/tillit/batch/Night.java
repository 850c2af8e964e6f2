package se.tillit.batch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.activityreport.ReportFailure.Reason;
import se.tillit.batch.activityreport.ReportPeriod;

/**
 * What one night compiles: each month that has not frozen since the last one that has, and the month before the running
 * one also when it has frozen, so that later changes become visible corrections.
 */
final class Night {

    /** So many months back at most, after a long pause. */
    private static final int LONGEST_PAUSE = 24;

    /** After these the facts themselves are in doubt: collect them anew instead of going on. */
    private static final Set<String> START_ANEW = Set.of(
            Reason.NO_NETWORKS.name(),
            Reason.SILENTLY_EMPTY.name(),
            Reason.INCOMPLETE.name(),
            Reason.UNBALANCED.name(),
            Reason.TRUST_RULE_BROKEN.name());

    private final JdbcTemplate jdbc;
    private final ReportRuns runs;
    private final RunHistory history;
    private final LongFunction<JobRun> wait;

    Night(JdbcTemplate jdbc, ReportRuns runs, RunHistory history, LongFunction<JobRun> wait) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.history = history;
        this.wait = wait;
    }

    /** Whether all months of that business date are compiled. */
    boolean run(LocalDate businessDate) {
        boolean succeeded = true;
        for (YearMonth month : months(businessDate)) {
            succeeded &= compile(month, businessDate);
        }
        return succeeded;
    }

    List<YearMonth> months(LocalDate businessDate) {
        YearMonth running = YearMonth.from(businessDate);
        YearMonth first = firstUnfrozen().orElse(running.minusMonths(1));
        YearMonth earliest = running.minusMonths(LONGEST_PAUSE);
        YearMonth month = min(first, running.minusMonths(1));
        List<YearMonth> months = new ArrayList<>();
        for (month = month.isBefore(earliest) ? earliest : month;
                !month.isAfter(running);
                month = month.plusMonths(1)) {
            if (new ReportPeriod(month, businessDate).hasBegun()) {
                months.add(month);
            }
        }
        return months;
    }

    /** The month after the last frozen one, or the first that was ever published. */
    private Optional<YearMonth> firstUnfrozen() {
        String frozen = jdbc.queryForObject("""
                SELECT MAX(c.period) FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id
                WHERE s.frozen""", String.class);
        if (frozen != null) {
            return Optional.of(YearMonth.parse(frozen).plusMonths(1));
        }
        return Optional.ofNullable(jdbc.queryForObject("SELECT MIN(period) FROM report_current", String.class))
                .map(YearMonth::parse);
    }

    private boolean compile(YearMonth month, LocalDate businessDate) {
        try {
            runs.takeOverDead(month);
            Optional<JobRun> last = history.of(month, businessDate).stream().findFirst();
            if (last.filter(run -> run.status() == JobRun.Status.COMPLETED).isPresent()) {
                return true;
            }
            JobRun ended = wait.apply(last.filter(Night::shouldGoOn)
                    .map(run -> runs.restart(run.id()))
                    .orElseGet(() -> runs.start(month, businessDate)));
            return ended.status() == JobRun.Status.COMPLETED || nothingToReportYet(month, ended);
        } catch (AlreadyRunningException e) {
            // Someone compiles this very month by hand: that run counts for the night.
            return true;
        }
    }

    private static boolean shouldGoOn(JobRun run) {
        JobRun.Failure failure = run.failure();
        return run.restartable() && (failure == null || !START_ANEW.contains(failure.reason()));
    }

    /** A month before the first network existed has no report, and never had one. */
    private boolean nothingToReportYet(YearMonth month, JobRun run) {
        JobRun.Failure failure = run.failure();
        return failure != null
                && failure.reason().equals(Reason.NO_NETWORKS.name())
                && jdbc.queryForList(
                                "SELECT period FROM report_current WHERE period <= ?", String.class, month.toString())
                        .isEmpty();
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
