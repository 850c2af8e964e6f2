package se.tillit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.config.database.Migrations;
import se.tillit.demo.DemoData;
import se.tillit.demo.DemoSize;
import se.tillit.demo.ProgressListener;
import se.tillit.running.FreePorts;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/** tillit.ear on a Payara Server of its own. Run with the profile payara-server, which unpacks the server. */
class PayaraServerIT {

    private static final String DOMAIN = "tillit";

    /** Payara's distances from the port base. */
    private static final int HTTP = 80;

    private static final int ADMIN = 48;

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static int portBase;

    @BeforeAll
    static void startServer() {
        database = EmbeddedDatabase.start(
                TillitProcess.folder().resolve("lib/mariadb"), folder.resolve("database"), 0, 128);
        new Migrations(database.access()).migrate();
        DemoData.load(database.access(), dataDir(), DemoSize.S, Clock.systemUTC(), ProgressListener.NONE);
        portBase = freePortBase();
        asadmin(
                "create-domain",
                "--nopassword",
                "--savelogin=false",
                "--portbase=" + portBase,
                "--domaindir=" + folder.resolve("domains"),
                DOMAIN);
        asadmin("start-domain", "--domaindir=" + folder.resolve("domains"), DOMAIN);
        asadmin(
                "multimode",
                "--file=" + Path.of("../config/server/payara-server.asadmin").toAbsolutePath());
        asadmin("restart-domain", "--domaindir=" + folder.resolve("domains"), DOMAIN);
    }

    @AfterAll
    static void stopServer() {
        asadmin("stop-domain", "--kill=true", "--domaindir=" + folder.resolve("domains"), DOMAIN);
        database.close();
    }

    @Test
    void earIsDeployedReadAndUndeployed() {
        asadmin("deploy", "--name=" + DOMAIN, System.getProperty("tillit.ear", "target/tillit.ear"));
        Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/"));

        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/natverk?q=planering").body()).contains("Nätverket för översiktlig planering");
        assertThat(visitor.signIn("ledamot", "demo").statusCode()).isBetween(301, 303);
        assertThat(visitor.get("/").body()).contains("Logga ut");
        for (String path : List.of("/", "/finns-inte", "/health", "/metrics", "/openapi")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo("/".equals(path) ? 200 : 404);
            assertThat(visitor.get(path).headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
            assertThat(visitor.get(path).body()).as(path).doesNotContainIgnoringCase("payara");
        }

        asadmin("undeploy", DOMAIN);
        assertThat(visitor.get("/natverk").statusCode()).isEqualTo(404);
    }

    private static Path dataDir() {
        return folder.resolve("data");
    }

    /** The server's ports lie within a hundred of the base; those that matter must be free. */
    private static int freePortBase() {
        while (true) {
            int base = FreePorts.next() - HTTP;
            if (base + 100 < 65_536 && isFree(base + ADMIN)) {
                return base;
            }
        }
    }

    private static boolean isFree(int port) {
        try {
            new java.net.ServerSocket(port).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void asadmin(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                "sh",
                Path.of(System.getProperty("payara.home"), "bin", "asadmin").toString(),
                "--interactive=false",
                "--port=" + (portBase + ADMIN),
                command));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("asadmin.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TILLIT_"));
        builder.environment().putAll(settings(database.access()));
        try {
            assertThat(builder.start().waitFor()).as(command + ": " + log()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String log() throws IOException {
        return java.nio.file.Files.readString(folder.resolve("asadmin.log"));
    }

    private static Map<String, String> settings(DatabaseAccess access) {
        return Map.of(
                "TILLIT_DATA_DIR",
                dataDir().toString(),
                "TILLIT_HTTP_PUBLIC_URL",
                "http://127.0.0.1:" + (portBase + HTTP) + "/",
                "TILLIT_DB_URL",
                access.url(),
                "TILLIT_DB_WEB_USER",
                access.web().user(),
                "TILLIT_DB_WEB_PASSWORD",
                access.web().password(),
                "TILLIT_DB_BATCH_USER",
                access.batch().user(),
                "TILLIT_DB_BATCH_PASSWORD",
                access.batch().password(),
                "TILLIT_REPORTS_NIGHTLY_ENABLED",
                "false",
                "TILLIT_INTEGRITY_WEEKLY_ENABLED",
                "false");
    }
}
