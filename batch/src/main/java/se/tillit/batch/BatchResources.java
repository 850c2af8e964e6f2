package se.tillit.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import se.tillit.config.database.DatabaseAccess.Login;

/** The pool and the threads of one {@link ActivityReportJobs}. */
final class BatchResources {

    /** Runs of different months at the same time; further ones wait. */
    private static final int RUNS_AT_ONCE = 2;

    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(15);

    private BatchResources() {}

    static HikariDataSource pool(String url, Login login, int partitions) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tillit-batch");
        // Named, so that it is found from within a web application's class loader.
        config.setDriverClassName("org.mariadb.jdbc.Driver");
        config.setJdbcUrl(url);
        config.setUsername(login.user());
        config.setPassword(login.password());
        // Each run needs one connection for itself, one for its metadata, and one for each partition with its metadata.
        config.setMaximumPoolSize(RUNS_AT_ONCE * 2 + partitions * 2 + 2);
        config.setMinimumIdle(0);
        config.setIdleTimeout(60_000);
        // The portal goes on writing while a run reads: no gap locks, no waiting for each other.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", "3000");
        // No statement takes so long; a database that has fallen silent must not hold a run for ever.
        config.addDataSourceProperty("socketTimeout", String.valueOf(LONGEST_STATEMENT.toMillis()));
        return new HikariDataSource(config);
    }

    static ThreadPoolTaskExecutor jobThreads() {
        return threads("tillit-job-", RUNS_AT_ONCE);
    }

    static ThreadPoolTaskExecutor partitionThreads(int partitions) {
        return threads("tillit-partition-", partitions);
    }

    private static ThreadPoolTaskExecutor threads(String prefix, int count) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix(prefix);
        threads.setCorePoolSize(count);
        threads.setMaxPoolSize(count);
        threads.setDaemon(true);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(30);
        ClassLoader loader = BatchResources.class.getClassLoader();
        // Whoever starts the first run must not decide what its thread can load.
        threads.setTaskDecorator(task -> () -> {
            Thread.currentThread().setContextClassLoader(loader);
            task.run();
        });
        threads.initialize();
        return threads;
    }
}
