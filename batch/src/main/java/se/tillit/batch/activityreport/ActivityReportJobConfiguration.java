package se.tillit.batch.activityreport;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the job together: prepare, collect facts, compile networks in partitions, compile totals, check, publish, tidy.
 * A restart goes on with the first step that is not done, and within the networks with the first slice that is not.
 */
public final class ActivityReportJobConfiguration {

    public static final String JOB_NAME = "activityReportJob";
    /** Identifying parameter: the month, {@code 2026-10}. */
    public static final String PERIOD = ActivityReportSteps.PERIOD;
    /** Identifying parameter: the business date in Europe/Stockholm. */
    public static final String BUSINESS_DATE = ActivityReportSteps.BUSINESS_DATE;
    /** The step whose progress is counted in networks. */
    public static final String NETWORKS_STEP = "compileNetworksStep";

    /** All steps in their order. */
    public static final List<String> STEPS = List.of(
            "prepareSnapshotStep",
            "collectFactsStep",
            NETWORKS_STEP,
            "compileTotalsStep",
            "checkSnapshotStep",
            "publishSnapshotStep",
            "tidySnapshotsStep");

    private static final String PARTITION_STEP = "compileNetworksPartition";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ActivityReportSteps steps;

    public ActivityReportJobConfiguration(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            Clock clock,
            PublishGuard guard) {
        this.repository = repository;
        this.transactions = transactions;
        steps = new ActivityReportSteps(jdbc, clock, guard);
    }

    /**
     * The job.
     *
     * @param partitions networks are compiled in so many ranges at the same time
     * @param partitionExecutor has at least that many threads
     * @param listener told when a run has ended
     */
    public Job activityReportJob(int partitions, TaskExecutor partitionExecutor, JobExecutionListener listener) {
        return new JobBuilder(JOB_NAME, repository)
                .listener(listener)
                .start(step(STEPS.get(0), steps::prepare))
                .next(step(STEPS.get(1), steps::collect))
                .next(compileNetworksStep(partitions, partitionExecutor))
                .next(step(STEPS.get(3), steps::compileTotals))
                .next(step(STEPS.get(4), steps::check))
                .next(step(STEPS.get(5), steps::publish))
                .next(step(STEPS.get(6), steps::tidy))
                .build();
    }

    private Step compileNetworksStep(int partitions, TaskExecutor partitionExecutor) {
        return new StepBuilder(NETWORKS_STEP, repository)
                .partitioner(step(PARTITION_STEP, steps::compileNetworks))
                .splitter(byNetwork())
                .gridSize(partitions)
                .taskExecutor(partitionExecutor)
                .build();
    }

    /** The ranges depend on the run's own facts, so each run has its own partitioner. */
    private StepExecutionSplitter byNetwork() {
        return new StepExecutionSplitter() {
            @Override
            public String getStepName() {
                return PARTITION_STEP;
            }

            @Override
            public Set<StepExecution> split(StepExecution step, int gridSize) throws JobExecutionException {
                return new SimpleStepExecutionSplitter(
                                repository, PARTITION_STEP, size -> steps.partition(step.getJobExecution(), size))
                        .split(step, gridSize);
            }
        };
    }

    private Step step(String name, Function<StepContribution, RepeatStatus> work) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> work.apply(contribution), transactions)
                .build();
    }
}
