package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.running.FreePorts;
import se.tillit.running.Listeners;
import se.tillit.running.RunningPortal;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/** What the shipped portal shows to the outside, and the commands that run beside it. */
class RunningPortalIT {

    private static RunningPortal portal;
    private static Visitor visitor;

    @BeforeAll
    static void startPortal() {
        portal = RunningPortal.get();
        visitor = new Visitor(portal.baseUrl());
    }

    @Test
    void readyLineIsFollowedByTheDemoSignIns() {
        assertThat(portal.process().out()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(portal.process().out().get(0)).isEqualTo("Tillit ready: " + portal.baseUrl());
        assertThat(Demo.ACCOUNTS)
                .containsExactlyInAnyOrder(
                        "samordnare",
                        "ledamot",
                        "politiker",
                        "ledning",
                        "registrator",
                        "drift",
                        "forvaltare",
                        "kontakt");
    }

    @Test
    void onlyThisMachineCanReachIt() {
        List<ProcessHandle> processes = Stream.concat(
                        Stream.of(portal.process().handle()),
                        portal.process().handle().descendants())
                .toList();

        // Portal, management and database.
        assertThat(Listeners.addresses(processes)).hasSize(3);
        assertThat(Listeners.beyondLoopback(processes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/finns-inte", "/WEB-INF/web.xml", "/%00", "/logga-in"})
    void noAnswerTellsWhatTheServerIs(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.headers().map()).doesNotContainKeys("server", "Server", "x-powered-by", "X-Powered-By");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi", "/management"})
    void managementIsNotOnThePublicPort(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void healthSaysThatDatabaseAndPortalAreUp() {
        HttpResponse<String> health = new Visitor(portal.managementUrl()).get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\",\"checks\":{\"database\":\"UP\",\"portal\":\"UP\"}}\n");
    }

    @Test
    void wrongPasswordOfAnExistingDatabaseIsNamed() {
        DatabaseAccess access = portal.database();
        Map<String, String> settings = Map.of(
                "TILLIT_DATA_DIR", portal.dataDir().resolve("run/other").toString(),
                "TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()),
                "TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()),
                "TILLIT_DB_URL", access.url(),
                "TILLIT_DB_MIGRATE_PASSWORD", access.migrate().password(),
                "TILLIT_DB_WEB_PASSWORD", "wrong",
                "TILLIT_DB_BATCH_PASSWORD", access.batch().password());
        try (TillitProcess refused = TillitProcess.start(settings, "run")) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.err()).singleElement().asString().contains("tillit_web", "TILLIT_DB_WEB_PASSWORD");
        }
    }

    @Test
    void migrateBesideThePortalUsesItsDatabase() {
        try (TillitProcess migrate = beside("migrate")) {
            assertThat(migrate.awaitExit()).isZero();
            assertThat(migrate.out()).containsExactly("Schemat är aktuellt.");
        }
    }

    @Test
    void demoDataIsLoadedOnce() {
        try (TillitProcess demo = beside("demo", "--size", "S")) {
            assertThat(demo.awaitExit()).isZero();
            assertThat(demo.out()).singleElement().asString().contains("finns redan");
        }
    }

    @Test
    void reportIsCompiledFromTheCommandLine() throws SQLException {
        YearMonth month = YearMonth.now(ZoneId.of("Europe/Stockholm")).minusMonths(3);
        try (TillitProcess job = beside("job", "activity-report", "--period", month.toString())) {
            assertThat(job.awaitExit()).as(() -> job.err().toString()).isZero();
            assertThat(job.out()).singleElement().asString().contains(month.toString(), "sammanställd");
        }
        assertThat(count("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION WHERE STATUS = 'COMPLETED'"))
                .isPositive();
    }

    @Test
    void monthThatHasNotBegunIsRefusedInOneSentence() {
        YearMonth month = YearMonth.now(ZoneId.of("Europe/Stockholm")).plusMonths(2);
        try (TillitProcess job = beside("job", "activity-report", "--period", month.toString())) {
            assertThat(job.awaitExit()).isEqualTo(1);
            assertThat(job.err()).last().asString().contains(month.toString(), "ingen hel dag");
        }
    }

    private static TillitProcess beside(String... arguments) {
        return TillitProcess.start(Map.of("TILLIT_DATA_DIR", portal.dataDir().toString()), arguments);
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
