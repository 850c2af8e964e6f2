package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.running.FreePorts;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/**
 * A portal as an operator sets it up: people reach it by https through a proxy, its database takes parameters, and the
 * night's report starts by itself.
 */
class BehindProxyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    private static TillitProcess process;
    private static URI portal;

    @BeforeAll
    static void start() {
        process = TillitProcess.start(
                Map.of(
                        "TILLIT_DATA_DIR", folder.toString(),
                        "TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()),
                        "TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()),
                        "TILLIT_HTTP_PUBLIC_URL", "https://portal.example/",
                        "TILLIT_HTTP_PROXIES", "127.0.0.1,10.0.0.7",
                        "TILLIT_DB_PARAMETERS", "sslMode=disable&tcpKeepAlive=true",
                        "TILLIT_REPORTS_NIGHTLY_TIME", "00:00"),
                "run",
                "--demo",
                "S");
        portal = URI.create(process.awaitReady());
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void cookiesAreForHttpsOnlyAndRedirectsStayWithTheProxy() {
        HttpResponse<String> answer = signIn("ledamot", "demo", "192.0.2.1");

        assertThat(answer.headers().firstValue("location")).hasValue("/natverk");
        assertThat(answer.headers().firstValue("set-cookie").orElse(""))
                .startsWith("__Host-tillit_session=")
                .contains("; Secure", "; HttpOnly", "; Path=/")
                .doesNotContain("Domain");
        assertThat(answer.headers().firstValue("strict-transport-security").orElse(""))
                .contains("max-age=31536000");
        assertThat(new Visitor(portal)
                        .get("/sprak?till=en")
                        .headers()
                        .firstValue("set-cookie")
                        .orElse(""))
                .startsWith("tillit_language=en")
                .contains("; Secure");
    }

    @Test
    void oneGuesserBehindTheProxyDoesNotStopTheOthers() throws SQLException {
        for (int attempt = 0; attempt < 50; attempt++) {
            signIn("gissning" + attempt, "fel", "198.51.100.9, 203.0.113.5");
        }

        assertThat(signIn("ledamot", "demo", "203.0.113.5").body()).contains("För många försök");
        assertThat(signIn("ledamot", "demo", "203.0.113.5, 10.0.0.7").body()).contains("För många försök");
        assertThat(signIn("ledamot", "demo", "203.0.113.6").statusCode()).isEqualTo(302);
        assertThat(signIn("ledamot", "demo", "<script>").statusCode()).isEqualTo(302);
        assertThat(text("select count(*) from security_event where address = '203.0.113.5' and outcome = 'FAILURE'"))
                .isEqualTo("50");
        assertThat(text("select count(*) from security_event where address not in ('127.0.0.1')"
                        + " and address not like '203.%' and address not like '192.%'"))
                .isEqualTo("0");
    }

    @Test
    void theNightsReportStartsByItself() throws SQLException {
        Instant start = Instant.now();
        while (!"DONE".equals(text("select coalesce(max(state), '') from report_nightly_run"))) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }

        assertThat(text("select count(*) from report_nightly_run")).isEqualTo("1");
        assertThat(text("select count(*) from report_current")).isNotEqualTo("0");
    }

    @Test
    void aFailureOfOursIsAPageOfOursToo() throws SQLException {
        change("rename table security_event to security_event_away");
        try {
            HttpResponse<String> answer = signIn("ledamot", "demo", "192.0.2.2");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<html lang=\"sv\"", "Något gick fel hos oss")
                    .doesNotContain("security_event", "Exception", "\tat ");
        } finally {
            change("rename table security_event_away to security_event");
        }
    }

    private static HttpResponse<String> signIn(String username, String password, String forwardedFor) {
        Map<String, String> fields = new Visitor(portal)
                .form("/logga-in", "signInForm")
                .with("signInForm:username", username)
                .with("signInForm:password", password)
                .with("signInForm:signIn", "x")
                .with("next", "/natverk")
                .fields();
        return new Visitor(portal)
                .post(
                        "/logga-in",
                        fields,
                        Map.of(
                                "Sec-Fetch-Site",
                                "same-origin",
                                "X-Forwarded-Proto",
                                "https",
                                "X-Forwarded-For",
                                forwardedFor));
    }

    private static Connection connect() throws SQLException {
        DatabaseAccess access =
                EmbeddedDatabase.findRunning(folder.resolve("database")).orElseThrow();
        return DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
