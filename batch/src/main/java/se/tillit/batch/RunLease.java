package se.tillit.batch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.activityreport.ReportFailure;

/**
 * Who compiles a month right now, kept in the database so that it holds between nodes. A lease lives by its heartbeat;
 * one that is silent for five minutes belongs to a dead node and may be taken over.
 */
final class RunLease {

    private static final Logger LOG = System.getLogger(RunLease.class.getName());

    /** Silence after which a node counts as dead. */
    static final Duration STALE_AFTER = Duration.ofMinutes(5);

    private final JdbcTemplate jdbc;
    private final RetriedUpdates rows;
    private final Clock clock;
    private final String node;
    private final Set<YearMonth> held = ConcurrentHashMap.newKeySet();

    RunLease(JdbcTemplate jdbc, Clock clock, String node) {
        this.jdbc = jdbc;
        this.rows = new RetriedUpdates(jdbc);
        this.clock = clock;
        this.node = node;
    }

    /**
     * Takes the month, also from a dead node.
     *
     * @throws AlreadyRunningException when another run has it
     */
    void acquire(YearMonth period) {
        if (!held.add(period)) {
            throw new AlreadyRunningException(period);
        }
        boolean taken = false;
        try {
            taken = insertOrTakeOver(period);
        } finally {
            if (!taken) {
                held.remove(period);
            }
        }
        if (!taken) {
            throw new AlreadyRunningException(period);
        }
    }

    /** A row of our own that we do not hold was left when the database was away: nobody runs behind it. */
    private boolean insertOrTakeOver(YearMonth period) {
        try {
            rows.update(
                    "INSERT INTO report_lease (period, node, heartbeat_at) VALUES (?, ?, ?)",
                    period.toString(),
                    node,
                    now());
            return true;
        } catch (DuplicateKeyException e) {
            int taken = rows.update(
                    "UPDATE report_lease SET node = ?, execution_id = NULL, heartbeat_at = ? WHERE period = ? AND (heartbeat_at < ? OR node = ?)",
                    node,
                    now(),
                    period.toString(),
                    now().minus(STALE_AFTER),
                    node);
            return taken == 1;
        }
    }

    /** Tells whose month it is. */
    void begin(YearMonth period, long executionId) {
        rows.update(
                "UPDATE report_lease SET execution_id = ? WHERE period = ? AND node = ?",
                executionId,
                period.toString(),
                node);
    }

    void release(YearMonth period) {
        try {
            rows.update("DELETE FROM report_lease WHERE period = ? AND node = ?", period.toString(), node);
        } finally {
            held.remove(period);
        }
    }

    /** Tells that the runs of this node live; a month that could not be given back is left to go stale. */
    void beat() {
        held.forEach(period -> rows.update(
                "UPDATE report_lease SET heartbeat_at = ? WHERE period = ? AND node = ?",
                now(),
                period.toString(),
                node));
    }

    /** Within the publishing transaction: the lease is still ours, and stays so until the commit. */
    void confirm(YearMonth period) {
        boolean ours = jdbc.queryForList(
                        "SELECT node FROM report_lease WHERE period = ? FOR UPDATE", String.class, period.toString())
                .contains(node);
        if (!ours) {
            throw new ReportFailure(ReportFailure.Reason.TAKEN_OVER, "Another node has taken over " + period);
        }
    }

    /** For the end of a run: a lease that cannot be given back goes stale by itself. */
    void releaseQuietly(YearMonth period) {
        quietly(() -> release(period));
    }

    /** Tells nodes, and instances within one program, apart. */
    static String newNodeName() {
        return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }

    /** Each of them, also when the database is away for the one before: the heart must go on. */
    static void quietly(Runnable... works) {
        for (Runnable work : works) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A lease could not be updated", e);
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
