package se.tillit.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.JobRun.Failure;
import se.tillit.batch.JobRun.Status;
import se.tillit.batch.JobRun.Step;
import se.tillit.batch.activityreport.ActivityReportJobConfiguration;

/** Reads the run history of Spring Batch as {@link JobRun}s. */
final class RunHistory {

    private static final String RUNS = """
            SELECT e.JOB_EXECUTION_ID, e.JOB_INSTANCE_ID, e.STATUS, e.START_TIME, e.END_TIME, e.EXIT_CODE, e.EXIT_MESSAGE,
                   p.PARAMETER_VALUE AS PERIOD, d.PARAMETER_VALUE AS BUSINESS_DATE,
                   (SELECT MAX(l.JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION l
                    WHERE l.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID) AS LATEST,
                   EXISTS (SELECT 1 FROM report_lease h
                           WHERE h.execution_id = e.JOB_EXECUTION_ID AND h.heartbeat_at >= ?) AS HOLDS_MONTH,
                   s.state AS SNAPSHOT_STATE,
                   COALESCE((SELECT COUNT(*) FROM report_network n WHERE n.snapshot_id = s.id), 0) AS NETWORKS
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID AND i.JOB_NAME = 'activityReportJob'
            JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'period'
            JOIN BATCH_JOB_EXECUTION_PARAMS d ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'businessDate'
            LEFT JOIN report_snapshot s ON s.run_key = CONCAT('instance-', e.JOB_INSTANCE_ID)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RunHistory(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<JobRun> latest(int limit) {
        return jdbc.query(
                RUNS + " ORDER BY e.JOB_EXECUTION_ID DESC LIMIT ?", (row, number) -> run(row), living(), limit);
    }

    Optional<JobRun> find(long executionId) {
        return jdbc
                .query(RUNS + " WHERE e.JOB_EXECUTION_ID = ?", (row, number) -> run(row), living(), executionId)
                .stream()
                .findFirst();
    }

    /** The latest run of each job instance of that month and business date, newest first. */
    List<JobRun> of(YearMonth period, LocalDate businessDate) {
        return jdbc
                .query(
                        RUNS
                                + " WHERE p.PARAMETER_VALUE = ? AND d.PARAMETER_VALUE = ? ORDER BY e.JOB_EXECUTION_ID DESC",
                        (row, number) -> row.getLong("LATEST") == row.getLong("JOB_EXECUTION_ID")
                                ? Optional.of(run(row))
                                : Optional.<JobRun>empty(),
                        living(),
                        period.toString(),
                        businessDate.toString())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Executions of that month that are marked as running, whoever runs them. */
    List<Long> marked(YearMonth period) {
        return jdbc.queryForList("""
                SELECT e.JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION e
                JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
                WHERE p.PARAMETER_NAME = 'period' AND p.PARAMETER_VALUE = ?
                  AND e.STATUS IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')""", Long.class, period.toString());
    }

    /** A lease with a heartbeat since then belongs to a living node. */
    private LocalDateTime living() {
        return LocalDateTime.ofInstant(clock.instant().minus(RunLease.STALE_AFTER), ZoneOffset.UTC);
    }

    private JobRun run(ResultSet row) throws SQLException {
        long id = row.getLong("JOB_EXECUTION_ID");
        Status written = status(row.getString("STATUS"));
        // The history is written a moment before the reason of a failure is, and before the month is free again.
        Status status = row.getBoolean("HOLDS_MONTH") && written != Status.WAITING ? Status.RUNNING : written;
        boolean latest = row.getLong("LATEST") == id;
        String snapshotState = row.getString("SNAPSHOT_STATE");
        List<Step> steps = steps(row.getLong("JOB_INSTANCE_ID"), id, row.getLong("NETWORKS"));
        boolean nothingDone = steps.get(0).status() != Status.COMPLETED;
        boolean unpublished = snapshotState == null ? nothingDone : "BUILDING".equals(snapshotState) || tidyLeft(steps);
        return new JobRun(
                id,
                YearMonth.parse(row.getString("PERIOD")),
                LocalDate.parse(row.getString("BUSINESS_DATE")),
                status,
                instant(row.getObject("START_TIME", LocalDateTime.class)),
                instant(row.getObject("END_TIME", LocalDateTime.class)),
                steps,
                status == Status.FAILED ? failure(row.getString("EXIT_MESSAGE")) : null,
                latest && (status == Status.FAILED || status == Status.STOPPED) && unpublished);
    }

    /** Published, but the run ended before it had tidied up, or before it could note that it had published. */
    private static boolean tidyLeft(List<Step> steps) {
        return steps.get(steps.size() - 1).status() != Status.COMPLETED;
    }

    /** Steps done in an earlier execution of the same instance count as done. */
    private List<Step> steps(long instanceId, long executionId, long networks) {
        Map<String, Status> found = new HashMap<>();
        long[] compiled = new long[1];
        jdbc.query(
                """
                SELECT s.STEP_NAME, s.STATUS, s.WRITE_COUNT FROM BATCH_STEP_EXECUTION s
                JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
                WHERE e.JOB_INSTANCE_ID = ? AND e.JOB_EXECUTION_ID <= ?
                ORDER BY s.STEP_EXECUTION_ID""",
                row -> {
                    if (row.getString(1).contains(":")) {
                        compiled[0] += row.getLong(3);
                    } else {
                        found.put(row.getString(1), status(row.getString(2)));
                    }
                },
                instanceId,
                executionId);
        List<Step> steps = new ArrayList<>();
        for (String name : ActivityReportJobConfiguration.STEPS) {
            Status status = found.getOrDefault(name, Status.WAITING);
            boolean counted = name.equals(ActivityReportJobConfiguration.NETWORKS_STEP);
            long total = counted ? networks : 1;
            long part = counted ? Math.min(compiled[0], networks) : 0;
            steps.add(new Step(name, status, status == Status.COMPLETED ? total : part, total));
        }
        return steps;
    }

    private static Failure failure(@Nullable String exitMessage) {
        String message = exitMessage == null ? "" : exitMessage;
        int line = message.indexOf('\n');
        return line < 0
                ? new Failure("UNEXPECTED", message)
                : new Failure(message.substring(0, line), message.substring(line + 1));
    }

    private static Status status(String batchStatus) {
        return switch (batchStatus) {
            case "STARTING" -> Status.WAITING;
            case "STARTED", "STOPPING" -> Status.RUNNING;
            case "COMPLETED" -> Status.COMPLETED;
            case "STOPPED" -> Status.STOPPED;
            default -> Status.FAILED;
        };
    }

    /** Spring Batch writes local times of the machine's zone. */
    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(ZoneId.systemDefault()).toInstant();
    }
}
