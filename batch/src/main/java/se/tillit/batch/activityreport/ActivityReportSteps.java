package se.tillit.batch.activityreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What each step of the job does. Every step may be repeated: it replaces what it wrote before. Nothing is visible to
 * readers until {@link #publish}.
 */
final class ActivityReportSteps {

    static final String PERIOD = "period";
    static final String BUSINESS_DATE = "businessDate";

    private static final String FIRST = "firstNetwork";
    private static final String LAST = "lastNetwork";
    /** Networks compiled in one transaction; a restart loses at most so many. */
    private static final int SLICE = 250;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final PublishGuard guard;
    private final SnapshotStore snapshots;
    private final FactStore facts;
    private final FigureStore figures;
    private final NetworkCompiler networks;
    private final TotalsCompiler totals;

    ActivityReportSteps(JdbcTemplate jdbc, Clock clock, PublishGuard guard) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.guard = guard;
        snapshots = new SnapshotStore(jdbc);
        facts = new FactStore(jdbc);
        figures = new FigureStore(jdbc);
        networks = new NetworkCompiler(facts, figures);
        totals = new TotalsCompiler(facts, figures, snapshots);
    }

    RepeatStatus prepare(StepContribution contribution) {
        JobExecution job = contribution.getStepExecution().getJobExecution();
        snapshots.begin(runKey(job), period(job), clock.instant());
        return RepeatStatus.FINISHED;
    }

    RepeatStatus collect(StepContribution contribution) {
        Snapshot snapshot = snapshot(contribution);
        snapshots.rememberInput(snapshot);
        facts.collect(snapshot.id());
        snapshots.writeLabels(snapshot.id());
        if (snapshots.networkIds(snapshot.id()).isEmpty()) {
            throw new ReportFailure(ReportFailure.Reason.NO_NETWORKS, "No network existed in the period");
        }
        return RepeatStatus.FINISHED;
    }

    /** Cuts the networks into as many ranges of about the same size. */
    Map<String, ExecutionContext> partition(JobExecution job, int partitions) {
        List<Long> ids = snapshots.networkIds(snapshot(job).id());
        Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
        int count = Math.min(partitions, ids.size());
        for (int part = 0; part < count; part++) {
            ExecutionContext range = new ExecutionContext();
            range.putLong(FIRST, ids.get(part * ids.size() / count));
            range.putLong(LAST, ids.get((part + 1) * ids.size() / count - 1));
            ranges.put("networks" + part, range);
        }
        return ranges;
    }

    /** Compiles the next slice of the partition's networks; what is done is remembered with it. */
    RepeatStatus compileNetworks(StepContribution contribution) {
        StepExecution step = contribution.getStepExecution();
        Snapshot snapshot = snapshot(contribution);
        ExecutionContext context = step.getExecutionContext();
        FactStore.Range rest = new FactStore.Range(context.getLong(FIRST), context.getLong(LAST));
        Optional<FactStore.Range> slice = snapshots.slice(snapshot.id(), rest, SLICE);
        if (slice.isEmpty()) {
            return RepeatStatus.FINISHED;
        }
        int compiled = networks.compile(snapshot.id(), snapshot.period().windows(), slice.get());
        contribution.incrementWriteCount(compiled);
        context.putLong(FIRST, slice.get().last() + 1);
        return RepeatStatus.CONTINUABLE;
    }

    RepeatStatus compileTotals(StepContribution contribution) {
        totals.compile(snapshot(contribution));
        return RepeatStatus.FINISHED;
    }

    RepeatStatus check(StepContribution contribution) {
        new SnapshotChecks(jdbc).check(snapshot(contribution));
        return RepeatStatus.FINISHED;
    }

    /**
     * One transaction: the new snapshot becomes the current one, or a frozen month gets its corrections. A frozen report
     * that names a network which has become secret gives way to the new one: a correction would name it once more, and
     * the difference would be its figures.
     */
    RepeatStatus publish(StepContribution contribution) {
        if (snapshots.done(runKey(contribution.getStepExecution().getJobExecution()))) {
            // The process died after the commit and before the step was marked as done.
            return RepeatStatus.FINISHED;
        }
        Snapshot snapshot = snapshot(contribution);
        guard.confirm(snapshot.period().month());
        Optional<Long> frozen = snapshots.frozen(snapshot.period().month());
        if (frozen.isEmpty()) {
            snapshots.publish(snapshot, ContentHash.of(jdbc, snapshot.id()), clock.instant());
        } else if (snapshots.namesSecretNetwork(frozen.get())) {
            replace(frozen.get(), snapshot);
        } else {
            new Corrections(jdbc).note(frozen.get(), snapshot, snapshot.period().businessDate());
            snapshots.setAside(snapshot, frozen.get(), ContentHash.of(jdbc, snapshot.id()));
        }
        return RepeatStatus.FINISHED;
    }

    /** What the frozen report hid stays hidden, for those who have kept a copy. */
    private void replace(long frozenId, Snapshot snapshot) {
        figures.hideAsIn(frozenId, snapshot.id(), ReportPeriod.CURRENT);
        snapshots.publish(snapshot, ContentHash.of(jdbc, snapshot.id()), clock.instant());
        snapshots.withdraw(frozenId);
    }

    /** Facts and superseded snapshots go when nothing depends on them any more. */
    RepeatStatus tidy(StepContribution contribution) {
        ReportPeriod period = period(contribution.getStepExecution().getJobExecution());
        snapshots.deleteFactsOf(runKey(contribution.getStepExecution().getJobExecution()));
        snapshots.prune(period.month(), period.businessDate());
        return RepeatStatus.FINISHED;
    }

    private Snapshot snapshot(StepContribution contribution) {
        return snapshot(contribution.getStepExecution().getJobExecution());
    }

    private Snapshot snapshot(JobExecution job) {
        return snapshots.require(runKey(job), period(job));
    }

    /** All executions of one job instance build one snapshot. */
    private static String runKey(JobExecution job) {
        return "instance-" + job.getJobInstanceId();
    }

    private static ReportPeriod period(JobExecution job) {
        String month = job.getJobParameters().getString(PERIOD);
        LocalDate businessDate = job.getJobParameters().getLocalDate(BUSINESS_DATE);
        if (month == null || businessDate == null) {
            throw new IllegalStateException("The run has no period or business date");
        }
        return new ReportPeriod(YearMonth.parse(month), businessDate);
    }
}
