package se.tillit.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.batch.core.configuration.DuplicateJobException;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import se.tillit.batch.activityreport.ActivityReportJobConfiguration;
import se.tillit.config.database.DatabaseAccess.Login;

/**
 * The nightly activity report: started each night, from the portal or from the command line; its history; its restart.
 *
 * <p>One instance has its own connection pool, threads and application context, all closed with it. It may be used from
 * any thread, in a plain program and inside a web application. Several instances on one database, in one JVM or many,
 * know of each other only through the database and never compile the same month at the same time.
 *
 * <p>It asks nobody who is calling: the caller decides who may start a run (in the portal the role OPERATOR).
 */
public final class ActivityReportJobs implements AutoCloseable {

    private static final long BEAT_SECONDS = 30;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final HikariDataSource pool;
    private final ThreadPoolTaskExecutor jobThreads;
    private final ThreadPoolTaskExecutor partitionThreads;
    private final AnnotationConfigApplicationContext context;
    private final ScheduledExecutorService heart;
    private final RunHistory history;
    private final ReportRuns runs;
    private final NightlyGuard guard;

    /**
     * What an operator sets.
     *
     * @param partitions {@code tillit.reports.partitions}: networks compiled at the same time, at least 1
     * @param nightlyTime {@code tillit.reports.nightly-time}: local time in Europe/Stockholm
     */
    public record Settings(int partitions, LocalTime nightlyTime) {

        public Settings {
            if (partitions < 1) {
                throw new IllegalArgumentException("tillit.reports.partitions must be at least 1");
            }
        }
    }

    private ActivityReportJobs(String url, Login login, Settings settings, Clock clock) {
        pool = BatchResources.pool(url, login, settings.partitions());
        jobThreads = BatchResources.jobThreads();
        partitionThreads = BatchResources.partitionThreads(settings.partitions());
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        // Rows are read as they come, not gathered first.
        jdbc.setFetchSize(2_000);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        MapJobRegistry registry = new MapJobRegistry();
        context = new AnnotationConfigApplicationContext();
        context.setClassLoader(ActivityReportJobs.class.getClassLoader());
        context.registerBean(
                BatchContext.class, () -> new BatchContext(pool, transactions, jobThreads, registry), definition -> {});
        context.refresh();
        String node = RunLease.newNodeName();
        RunLease lease = new RunLease(jdbc, clock, node);
        Set<Long> running = ConcurrentHashMap.newKeySet();
        history = new RunHistory(jdbc, clock, running);
        ActivityReportJobConfiguration configuration = new ActivityReportJobConfiguration(
                context.getBean(JobRepository.class), transactions, jdbc, clock, lease::confirm);
        runs = new ReportRuns(
                context.getBean(JobOperator.class),
                context.getBean(JobRepository.class),
                listener -> configuration.activityReportJob(settings.partitions(), partitionThreads, listener),
                lease,
                history,
                clock,
                running);
        register(registry, runs.job());
        guard = new NightlyGuard(
                jdbc, clock, settings.nightlyTime(), node, new Night(jdbc, runs, history, this::waitUntilEnded)::run);
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "tillit-batch-heart");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(
                () -> RunLease.quietly(lease::beat, guard::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** A restart finds its job by name. */
    private static void register(MapJobRegistry registry, Job job) {
        try {
            registry.register(job);
        } catch (DuplicateJobException e) {
            throw new IllegalStateException("A new registry is empty", e);
        }
    }

    /**
     * Makes everything ready; starts nothing. A database that is down is noticed at the first use, and again available
     * when it is back.
     *
     * @param url JDBC address
     * @param login the batch user
     * @param clock decides the business date and the life of leases
     */
    public static ActivityReportJobs open(String url, Login login, Settings settings, Clock clock) {
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(ActivityReportJobs.class.getClassLoader());
        try {
            return new ActivityReportJobs(url, login, settings, clock);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    /**
     * Starts compiling a month and returns at once. A month that is over is compiled whole, the running one up to
     * yesterday. A frozen month is compared only: differences become corrections, what readers see stays.
     *
     * @return the id of the run, for {@link #find}
     * @throws PeriodNotBegunException when the month has no whole day behind it
     * @throws AlreadyRunningException when this month is being compiled by this or another node
     */
    public long start(YearMonth period) {
        return runs.start(period, businessDate());
    }

    /**
     * Like {@link #start}, and waits for the end.
     *
     * @param progress told how far the run is, several times a second, at last with its end
     */
    public JobRun runAndWait(YearMonth period, Consumer<JobRun> progress) {
        return await(start(period), progress);
    }

    /**
     * Goes on with a failed or stopped run from where it stopped. The result is the same as if it had not stopped.
     *
     * @return the id of the new execution
     * @throws NotRestartableException see there
     * @throws AlreadyRunningException when this month is being compiled
     */
    public long restart(long executionId) {
        return runs.restart(executionId);
    }

    /** The newest runs first, at most so many. */
    public List<JobRun> history(int limit) {
        return history.latest(limit);
    }

    /** One run as it is now, also while it runs. */
    public Optional<JobRun> find(long executionId) {
        return history.find(executionId);
    }

    /**
     * Runs the night that is due, if no node has; to be called about once a minute on every node, never twice at the
     * same time by one. Returns when the night is done, so the scheduler's next call comes after it.
     *
     * <p>A night compiles the running month, each earlier one that has not frozen yet, and each frozen one in which
     * something has changed since it was last looked at.
     */
    public NightOutcome runDueNights() {
        return guard.runDueNights();
    }

    /** The business date now in Europe/Stockholm: reports include whole days before it. */
    public LocalDate businessDate() {
        return runs.today();
    }

    /**
     * Waits until a run has ended, whichever node runs it.
     *
     * @param progress told how far the run is, several times a second, at last with its end
     * @throws java.util.NoSuchElementException when there is no such run
     */
    public JobRun await(long executionId, Consumer<JobRun> progress) {
        while (true) {
            JobRun run = find(executionId).orElseThrow();
            progress.accept(run);
            if (run.ended()) {
                return run;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private JobRun waitUntilEnded(long executionId) {
        return await(executionId, run -> {});
    }

    /** Asks running runs to stop after their current slice, waits up to half a minute, and lets everything go. */
    @Override
    public void close() {
        runs.stopAll();
        jobThreads.shutdown();
        partitionThreads.shutdown();
        heart.shutdownNow();
        context.close();
        pool.close();
    }
}
