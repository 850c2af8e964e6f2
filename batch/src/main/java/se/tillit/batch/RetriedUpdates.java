package se.tillit.batch;

import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Single statements, each its own transaction, that nodes send at the same moment to the same rows. InnoDB may let one
 * of them fail as the victim of a deadlock even then, after a row of the same key has been deleted; it has changed
 * nothing, so it is sent again.
 */
final class RetriedUpdates {

    private static final RetryPolicy POLICY = RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .maxRetries(10)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .build();

    private final JdbcTemplate jdbc;
    private final RetryTemplate retries = new RetryTemplate(POLICY);

    RetriedUpdates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells how many rows it changed. */
    int update(String sql, Object... arguments) {
        return retries.invoke(() -> jdbc.update(sql, arguments));
    }
}
