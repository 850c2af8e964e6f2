package se.tillit.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tillit.batch.JobRun.Status;
import se.tillit.batch.JobRun.Step;
import se.tillit.batch.activityreport.ActivityReportJobConfiguration;

/** The steps of any number of runs, read at once. */
final class RunSteps {

    private final Map<Long, List<Row>> byInstance = new HashMap<>();

    private RunSteps() {}

    private record Row(long executionId, String name, Status status, long written) {

        /** A range of networks, beside the step that they belong to. */
        boolean isPartition() {
            return name.contains(":");
        }
    }

    /** One query, whatever the number of job instances. */
    static RunSteps read(JdbcTemplate jdbc, Collection<Long> instanceIds) {
        RunSteps steps = new RunSteps();
        if (!instanceIds.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(instanceIds.size(), "?"));
            jdbc.query("""
                    SELECT e.JOB_INSTANCE_ID, e.JOB_EXECUTION_ID, s.STEP_NAME, s.STATUS, s.WRITE_COUNT
                    FROM BATCH_JOB_EXECUTION e JOIN BATCH_STEP_EXECUTION s ON s.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
                    WHERE e.JOB_INSTANCE_ID IN (%s)
                    ORDER BY s.STEP_EXECUTION_ID""".formatted(places), steps::add, instanceIds.toArray());
        }
        return steps;
    }

    private void add(ResultSet row) throws SQLException {
        byInstance
                .computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                .add(new Row(row.getLong(2), row.getString(3), RunHistory.status(row.getString(4)), row.getLong(5)));
    }

    /**
     * All steps in their order. Steps done in an earlier execution of the same instance count as done.
     *
     * @param networks how many the run compiles in all
     */
    List<Step> of(long instanceId, long executionId, long networks) {
        Map<String, Status> found = new HashMap<>();
        long compiled = 0;
        for (Row row : byInstance.getOrDefault(instanceId, List.of())) {
            if (row.executionId() > executionId) {
                continue;
            }
            if (row.isPartition()) {
                compiled += row.written();
            } else {
                found.put(row.name(), row.status());
            }
        }
        List<Step> steps = new ArrayList<>();
        for (String name : ActivityReportJobConfiguration.STEPS) {
            boolean counted = name.equals(ActivityReportJobConfiguration.NETWORKS_STEP);
            long total = counted ? networks : 1;
            long part = counted ? Math.min(compiled, networks) : 0;
            Status status = found.getOrDefault(name, Status.WAITING);
            steps.add(new Step(name, status, status == Status.COMPLETED ? total : part, total));
        }
        return steps;
    }
}
