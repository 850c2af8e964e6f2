package se.tillit.batch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import se.tillit.batch.activityreport.ActivityReportJobConfiguration;
import se.tillit.batch.activityreport.ReportPeriod;

/** Starts, restarts and stops runs. Whoever starts one holds the lease of its month until the run has ended. */
final class ReportRuns {

    private static final Logger LOG = System.getLogger(ReportRuns.class.getName());

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final RunLease lease;
    private final RunHistory history;
    private final Clock clock;
    private final Set<Long> running;

    ReportRuns(
            JobOperator operator,
            JobRepository repository,
            Function<JobExecutionListener, Job> job,
            RunLease lease,
            RunHistory history,
            Clock clock,
            Set<Long> running) {
        this.operator = operator;
        this.repository = repository;
        this.job = new LeasedJob(job.apply(new RunListener()), this::ended);
        this.lease = lease;
        this.history = history;
        this.clock = clock;
        this.running = running;
    }

    Job job() {
        return job;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NightlyGuard.STOCKHOLM);
    }

    long start(YearMonth period, LocalDate businessDate) {
        if (!new ReportPeriod(period, businessDate).hasBegun()) {
            throw new PeriodNotBegunException(period);
        }
        return holding(period, () -> operator.start(job, parameters(period, businessDate)));
    }

    long restart(long executionId) {
        JobRun run = history.find(executionId)
                .filter(JobRun::restartable)
                .orElseThrow(() -> new NotRestartableException(executionId));
        return holding(run.period(), () -> {
            JobExecution failed = repository.getJobExecution(executionId);
            boolean stillRestartable =
                    history.find(executionId).filter(JobRun::restartable).isPresent();
            if (failed == null || !stillRestartable) {
                throw new NotRestartableException(executionId);
            }
            return operator.restart(failed);
        });
    }

    /** Marks what a dead node left as running in that month as failed, so that it can be continued. */
    void takeOverDead(YearMonth period) {
        lease.acquire(period);
        try {
            recoverDead(period);
        } finally {
            lease.release(period);
        }
    }

    void stopAll() {
        running.forEach(id -> {
            JobExecution execution = repository.getJobExecution(id);
            if (execution != null && execution.isRunning()) {
                try {
                    operator.stop(execution);
                } catch (JobExecutionException e) {
                    LOG.log(Level.INFO, "Run " + id + " has ended by itself", e);
                }
            }
        });
    }

    /** Starting needs the lease; without a start it is given back at once, otherwise by {@link #ended}. */
    private long holding(YearMonth period, Launch launch) {
        lease.acquire(period);
        boolean started = false;
        try {
            recoverDead(period);
            JobExecution execution = launch.launch();
            started = true;
            LOG.log(Level.INFO, "Activity report of {0}: run {1} started", period, String.valueOf(execution.getId()));
            return execution.getId();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The report of " + period + " could not be started", e);
        } finally {
            if (!started) {
                lease.release(period);
            }
        }
    }

    /** We hold the lease, so nobody else runs this month: what is marked as running is dead. */
    private void recoverDead(YearMonth period) {
        for (long id : history.marked(period)) {
            JobExecution execution = repository.getJobExecution(id);
            if (execution != null) {
                LOG.log(Level.WARNING, "Run {0} was left by a dead node; it can be continued", String.valueOf(id));
                operator.recover(execution);
            }
        }
    }

    /** Each run of a month and business date has the next number, so a rerun is possible and never a duplicate. */
    private JobParameters parameters(YearMonth period, LocalDate businessDate) {
        return new JobParametersBuilder()
                .addString(ActivityReportJobConfiguration.PERIOD, period.toString())
                .addString("scope", "region")
                .addLocalDate(ActivityReportJobConfiguration.BUSINESS_DATE, businessDate)
                .addLong("number", history.of(period, businessDate).size() + 1L)
                .toJobParameters();
    }

    @FunctionalInterface
    private interface Launch {
        JobExecution launch() throws JobExecutionException;
    }

    /** Whatever became of the run and of its history, it runs no more and its month is free. */
    private void ended(JobExecution execution) {
        running.remove(execution.getId());
        lease.releaseQuietly(period(execution));
        LOG.log(
                Level.INFO,
                "Activity report of {0}: run {1} ended as {2}",
                period(execution),
                String.valueOf(execution.getId()),
                execution.getStatus());
    }

    private static YearMonth period(JobExecution execution) {
        return YearMonth.parse(
                String.valueOf(execution.getJobParameters().getString(ActivityReportJobConfiguration.PERIOD)));
    }

    /** Tells which run has the month, and gives the reason of a failure a place in the history. */
    private final class RunListener implements JobExecutionListener {

        @Override
        public void beforeJob(JobExecution execution) {
            running.add(execution.getId());
            lease.begin(period(execution), execution.getId());
        }

        /** Spring Batch writes the execution again after this. */
        @Override
        public void afterJob(JobExecution execution) {
            if (execution.getStatus() == BatchStatus.FAILED) {
                execution.setExitStatus(Failures.exitStatus(execution));
            }
        }
    }
}
