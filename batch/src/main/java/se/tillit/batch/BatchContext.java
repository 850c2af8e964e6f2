package se.tillit.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch on our database, transactions and threads, all handed in as beans. */
@Configuration(proxyBeanMethods = false)
class BatchContext extends JdbcDefaultBatchConfiguration {

    private final DataSource dataSource;
    private final PlatformTransactionManager transactionManager;
    private final TaskExecutor jobExecutor;
    private final JobRegistry registry;

    BatchContext(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            TaskExecutor jobExecutor,
            JobRegistry registry) {
        this.dataSource = dataSource;
        this.transactionManager = transactionManager;
        this.jobExecutor = jobExecutor;
        this.registry = registry;
    }

    @Override
    protected DataSource getDataSource() {
        return dataSource;
    }

    @Override
    protected PlatformTransactionManager getTransactionManager() {
        return transactionManager;
    }

    @Override
    protected TaskExecutor getTaskExecutor() {
        return jobExecutor;
    }

    @Override
    protected JobRegistry getJobRegistry() {
        return registry;
    }

    /** Known, so that a database that is down when the portal starts does not keep it from starting. */
    @Override
    protected String getDatabaseType() {
        return "MARIADB";
    }

    /** The unique key of job instances guards against duplicates; serialisable transactions only made deadlocks. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }
}
