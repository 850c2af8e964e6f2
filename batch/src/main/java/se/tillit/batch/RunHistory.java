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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.JobRun.Failure;
import se.tillit.batch.JobRun.Status;
import se.tillit.batch.JobRun.Step;

/** Reads the run history of Spring Batch as {@link JobRun}s. */
final class RunHistory {

    private static final String RUNS = """
            SELECT e.JOB_EXECUTION_ID, e.JOB_INSTANCE_ID, e.STATUS, e.START_TIME, e.END_TIME, e.EXIT_CODE, e.EXIT_MESSAGE,
                   p.PARAMETER_VALUE AS PERIOD, d.PARAMETER_VALUE AS BUSINESS_DATE,
                   (SELECT MAX(l.JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION l
                    WHERE l.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID) AS LATEST,
                   EXISTS (SELECT 1 FROM report_lease h
                           WHERE h.execution_id = e.JOB_EXECUTION_ID AND h.heartbeat_at >= ?) AS HOLDS_MONTH,
                   EXISTS (SELECT 1 FROM report_lease h
                           WHERE h.period = p.PARAMETER_VALUE AND h.heartbeat_at >= ?) AS MONTH_IS_HELD,
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
    private final Set<Long> runningHere;

    /** @param runningHere ids of the runs that this process has not brought to their end yet; changes all the time */
    RunHistory(JdbcTemplate jdbc, Clock clock, Set<Long> runningHere) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.runningHere = runningHere;
    }

    List<JobRun> latest(int limit) {
        return runs(" ORDER BY e.JOB_EXECUTION_ID DESC LIMIT ?", limit);
    }

    Optional<JobRun> find(long executionId) {
        return runs(" WHERE e.JOB_EXECUTION_ID = ?", executionId).stream().findFirst();
    }

    /** The latest run of each job instance of that month and business date, newest first. */
    List<JobRun> of(YearMonth period, LocalDate businessDate) {
        return runs("""
                 WHERE p.PARAMETER_VALUE = ? AND d.PARAMETER_VALUE = ?
                   AND e.JOB_EXECUTION_ID = (SELECT MAX(l.JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION l
                                             WHERE l.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID)
                ORDER BY e.JOB_EXECUTION_ID DESC""", period.toString(), businessDate.toString());
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

    /** Two queries, however many runs. */
    private List<JobRun> runs(String which, Object... arguments) {
        // Looked at before the rows: what has ended by now has written all about its end.
        Set<Long> here = Set.copyOf(runningHere);
        List<Object> all = new ArrayList<>(List.of(living(), living()));
        all.addAll(List.of(arguments));
        List<Row> rows = jdbc.query(RUNS + which, (row, number) -> row(row, here), all.toArray());
        RunSteps steps = RunSteps.read(
                jdbc, rows.stream().map(Row::instanceId).distinct().toList());
        return rows.stream().map(row -> run(row, steps)).toList();
    }

    private record Row(
            long id,
            long instanceId,
            boolean latest,
            YearMonth period,
            LocalDate businessDate,
            Status written,
            boolean holdsMonth,
            boolean monthIsHeld,
            boolean runsHere,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String exitMessage,
            @Nullable String snapshotState,
            long networks) {

        /** Marked as going on, but nobody holds its month: its node, or the database, was lost before it could end. */
        boolean abandoned() {
            return (written == Status.RUNNING || written == Status.WAITING) && !monthIsHeld && !runsHere;
        }

        /** The history is written a moment before the reason of a failure is, and before the month is free again. */
        Status status() {
            if (abandoned()) {
                return Status.FAILED;
            }
            return (holdsMonth || runsHere) && written != Status.WAITING ? Status.RUNNING : written;
        }
    }

    private static Row row(ResultSet row, Set<Long> here) throws SQLException {
        return new Row(
                row.getLong("JOB_EXECUTION_ID"),
                row.getLong("JOB_INSTANCE_ID"),
                row.getLong("LATEST") == row.getLong("JOB_EXECUTION_ID"),
                YearMonth.parse(row.getString("PERIOD")),
                LocalDate.parse(row.getString("BUSINESS_DATE")),
                status(row.getString("STATUS")),
                row.getBoolean("HOLDS_MONTH"),
                row.getBoolean("MONTH_IS_HELD"),
                here.contains(row.getLong("JOB_EXECUTION_ID")),
                instant(row.getObject("START_TIME", LocalDateTime.class)),
                instant(row.getObject("END_TIME", LocalDateTime.class)),
                row.getString("EXIT_MESSAGE"),
                row.getString("SNAPSHOT_STATE"),
                row.getLong("NETWORKS"));
    }

    private static JobRun run(Row row, RunSteps allSteps) {
        Status status = row.status();
        List<Step> steps = allSteps.of(row.instanceId(), row.id(), row.networks());
        String snapshot = row.snapshotState();
        boolean nothingDone = steps.get(0).status() != Status.COMPLETED;
        boolean unpublished = snapshot == null ? nothingDone : "BUILDING".equals(snapshot) || tidyLeft(steps);
        return new JobRun(
                row.id(),
                row.period(),
                row.businessDate(),
                status,
                row.startedAt(),
                row.endedAt(),
                steps,
                status == Status.FAILED ? failure(row) : null,
                row.latest() && (status == Status.FAILED || status == Status.STOPPED) && unpublished);
    }

    /** Published, but the run ended before it had tidied up, or before it could note that it had published. */
    private static boolean tidyLeft(List<Step> steps) {
        return steps.get(steps.size() - 1).status() != Status.COMPLETED;
    }

    private static Failure failure(Row row) {
        if (row.abandoned()) {
            return new Failure("UNEXPECTED", "The run was abandoned: its node or the database was lost");
        }
        String message = row.exitMessage() == null ? "" : row.exitMessage();
        int line = message.indexOf('\n');
        return line < 0
                ? new Failure("UNEXPECTED", message)
                : new Failure(message.substring(0, line), message.substring(line + 1));
    }

    static Status status(String batchStatus) {
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
