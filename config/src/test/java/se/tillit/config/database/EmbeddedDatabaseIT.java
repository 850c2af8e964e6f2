package se.tillit.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    static Path temporary;

    @Test
    void dataOutlivesTheServerAndASecondServerIsRefused() throws SQLException {
        Path folder = temporary.resolve("kept");
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, 0, 16)) {
            execute(first.access(), "CREATE TABLE kept (word VARCHAR(20))");
            execute(first.access(), "INSERT INTO kept VALUES ('räksmörgås')");

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0, 16)).hasMessageContaining("Another process");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder, 0, 16)) {
            assertThat(query(second.access(), "SELECT word FROM kept")).isEqualTo("räksmörgås");
        }
    }

    @Test
    void runningServerIsFoundThroughAFileThatOnlyItsOwnerReads() throws Exception {
        Path folder = temporary.resolve("found");
        assertThat(EmbeddedDatabase.findRunning(folder)).isEmpty();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0, 16)) {
            assertThat(EmbeddedDatabase.findRunning(folder)).contains(database.access());
            assertThat(Files.getPosixFilePermissions(folder.resolve("access.properties")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(folder.resolve("init.sql")).doesNotExist();
        }
        assertThat(EmbeddedDatabase.findRunning(folder)).isEmpty();
    }

    @Test
    void serverEndsWhenItsJvmIsKilled() throws Exception {
        Path folder = temporary.resolve("lost");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String pid = other.inputReader().readLine();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();

        other.destroyForcibly().waitFor();

        server.onExit().get(60, TimeUnit.SECONDS);
        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder, 0, 16)) {
            assertThat(query(again.access(), "SELECT 1")).isEqualTo("1");
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
    }

    /** Starts a database in the folder named by its argument, prints its process id and waits to be killed. */
    static final class OtherJvm {

        private OtherJvm() {}

        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), 0, 16);
            System.out.println(database.pid());
            Thread.currentThread().join();
        }
    }
}
