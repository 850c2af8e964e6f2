package se.tillit.batch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.activityreport.ReportFailure.Reason;

/** One night: compiles each month that is due, by starting it, going on with it or finding that it is done. */
final class Night {

    /** After these the facts themselves are in doubt: collect them anew instead of going on. */
    private static final Set<String> START_ANEW = Set.of(
            Reason.NO_NETWORKS.name(),
            Reason.SILENTLY_EMPTY.name(),
            Reason.INCOMPLETE.name(),
            Reason.UNBALANCED.name(),
            Reason.TRUST_RULE_BROKEN.name());

    private final JdbcTemplate jdbc;
    private final DueMonths months;
    private final ReportRuns runs;
    private final RunHistory history;
    private final LongFunction<JobRun> wait;

    Night(JdbcTemplate jdbc, ReportRuns runs, RunHistory history, LongFunction<JobRun> wait) {
        this.jdbc = jdbc;
        this.months = new DueMonths(jdbc);
        this.runs = runs;
        this.history = history;
        this.wait = wait;
    }

    /** Whether all months of that business date are compiled. */
    boolean run(LocalDate businessDate) {
        boolean succeeded = true;
        for (YearMonth month : months.on(businessDate)) {
            succeeded &= compile(month, businessDate);
        }
        return succeeded;
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
}
