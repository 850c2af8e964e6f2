package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What reading the history costs. */
class RunHistoryIT extends ReportJobsIT {

    @Test
    void historyOfManyRunsTakesTwoQueries() throws Exception {
        data.network("plan", "PEER", data.person(data.municipality("1440", "Ale")));
        for (int rerun = 0; rerun < 8; rerun++) {
            compile(OCTOBER);
        }
        List<JobRun> expected = jobs.history(50);
        DriverManagerDataSource source = new DriverManagerDataSource(
                TestDatabase.access().url(),
                TestDatabase.access().batch().user(),
                TestDatabase.access().batch().password());
        try (Connection connection = source.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            long before = selects(jdbc);

            List<JobRun> history = new RunHistory(jdbc, clock, Set.of()).latest(50);

            // Asking how many there were is a query, too.
            assertThat(selects(jdbc) - before - 1).isEqualTo(2);
            assertThat(history).hasSize(8).isEqualTo(expected);
            assertThat(history).allMatch(run -> run.steps().stream().allMatch(step -> step.done() == step.total()));
        }
    }

    @Test
    void withoutAnyRunTheHistoryIsEmpty() {
        assertThat(jobs.history(50)).isEmpty();
    }

    /** Of this connection alone, as the server counts them. */
    private static long selects(JdbcTemplate jdbc) {
        Long count = jdbc.queryForObject(
                "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'COM_SELECT'",
                Long.class);
        return count == null ? 0 : count;
    }
}
