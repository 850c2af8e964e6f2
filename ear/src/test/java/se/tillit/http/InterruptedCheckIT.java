package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.running.FreePorts;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/** The process is killed while it checks the files; the next start goes on, and finds everything once. */
class InterruptedCheckIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LARGE = 30 * 1024 * 1024;
    private static final String DAMAGED = "00" + "0".repeat(62);

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterAKill() throws Exception {
        try (TillitProcess portal = start("run", "--demo", "S")) {
            URI address = URI.create(portal.awaitReady());
            refer(DAMAGED, Files.write(store(DAMAGED), new byte[5]));
            String large = large();
            refer(large, store(large));

            Visitor operator = Visitor.signedIn(address, "drift");
            assertThat(operator.form("/drift/jobb", "filesForm").press("check").statusCode())
                    .isBetween(301, 303);
            await(
                    "select count(*) from integrity_run where state = 'RUNNING' and folders_done = conv(?, 16, 10)",
                    large);
            ProcessHandle database = portal.database().orElseThrow();
            portal.kill();
            portal.awaitExit();
            database.onExit().get(PATIENCE.toMinutes(), TimeUnit.MINUTES);
        }
        try (TillitProcess portal = start("run")) {
            portal.awaitReady();
            assertThat(count("select count(*) from integrity_run where state = 'RUNNING'"))
                    .as("the check is left behind, not lost")
                    .isOne();
            // Rather than waiting until the dead one has been silent for long enough.
            change("update integrity_run set heartbeat_at = utc_timestamp() - interval 1 hour where state = 'RUNNING'");
            await("select count(*) from integrity_run where state = 'COMPLETED' and folders_done = 256");
        }
    }

    private void await(String sql, String... hash) throws Exception {
        long start = System.nanoTime();
        while (count(sql, hash.length == 0 ? new Object[0] : new Object[] {hash[0].substring(0, 2)}) != 1) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(count("select count(*) from integrity_finding where kind = 'DAMAGED' and sha256 = ?", DAMAGED))
                .as("found once, before and after the kill")
                .isOne();
    }

    private TillitProcess start(String... arguments) {
        Map<String, String> settings = new HashMap<>();
        settings.put("TILLIT_DATA_DIR", folder.toString());
        settings.put("TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()));
        settings.put("TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()));
        settings.put("TILLIT_REPORTS_NIGHTLY_ENABLED", "false");
        settings.put("TILLIT_INTEGRITY_WEEKLY_ENABLED", "false");
        settings.put("TILLIT_INTEGRITY_MIB_PER_SECOND", "4");
        return TillitProcess.start(settings, arguments);
    }

    /** A file that takes seconds to read. @return its hash */
    private String large() throws Exception {
        byte[] content = new byte[LARGE];
        new Random(6).nextBytes(content);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        Files.write(store(sha256), content);
        return sha256;
    }

    private Path store(String sha256) throws IOException {
        return Files.createDirectories(folder.resolve("files").resolve(sha256.substring(0, 2)))
                .resolve(sha256);
    }

    private void refer(String sha256, Path file) throws Exception {
        change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key)"
                        + " select network_id, 'Prov', visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, ?, 'prov.txt', 'text/plain', ?, uuid() from document"
                        + " where published_at is not null limit 1",
                sha256,
                Files.size(file));
    }

    private long count(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        DatabaseAccess access =
                EmbeddedDatabase.findRunning(folder.resolve("database")).orElseThrow();
        return DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
    }
}
