package se.tillit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;

/**
 * The portal with demo data of size S, started once for all tests of a JVM at the first {@link #get()}, on free ports
 * and a data folder of its own; stopped after the last test ({@link RunningPortalSession}).
 *
 * <p>The data is shared: a test makes what it changes itself.
 */
public final class RunningPortal {

    private static @Nullable RunningPortal running;

    private final TillitProcess process;
    private final Path dataDir;
    private final int managementPort;
    private final Mailbox mailbox;
    private final URI baseUrl;

    private RunningPortal(TillitProcess process, Path dataDir, int managementPort, Mailbox mailbox) {
        this.process = process;
        this.dataDir = dataDir;
        this.managementPort = managementPort;
        this.mailbox = mailbox;
        this.baseUrl = URI.create(process.awaitReady());
    }

    /** The portal, started when it does not run. */
    public static synchronized RunningPortal get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RunningPortal start() {
        try {
            Path dataDir = Files.createTempDirectory("tillit-portal");
            int managementPort = FreePorts.next();
            Mailbox mailbox = Mailbox.open();
            TillitProcess process = TillitProcess.start(
                    Map.of(
                            "TILLIT_DATA_DIR",
                            dataDir.toString(),
                            "TILLIT_HTTP_PORT",
                            Integer.toString(FreePorts.next()),
                            "TILLIT_MANAGEMENT_PORT",
                            Integer.toString(managementPort),
                            "TILLIT_REPORTS_NIGHTLY_ENABLED",
                            "false",
                            "TILLIT_INTEGRITY_WEEKLY_ENABLED",
                            "false",
                            "TILLIT_MAIL_SMTP_HOST",
                            "127.0.0.1",
                            "TILLIT_MAIL_SMTP_PORT",
                            Integer.toString(mailbox.port()),
                            "TILLIT_MAIL_STARTTLS",
                            "false"),
                    "run",
                    "--demo",
                    "S");
            return new RunningPortal(process, dataDir, managementPort, mailbox);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The start page, ending in a slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** A page of the portal: {@code page("natverk")}. */
    public URI page(String path) {
        return baseUrl.resolve(path);
    }

    /** Health and metrics, ending in a slash. */
    public URI managementUrl() {
        return URI.create("http://127.0.0.1:" + managementPort + "/");
    }

    /** The mail that has left the portal. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** {@code tillit.data.dir}. */
    public Path dataDir() {
        return dataDir;
    }

    /** The process, for its memory and its children. */
    public TillitProcess process() {
        return process;
    }

    /** How to reach the database that the portal uses. */
    public DatabaseAccess database() {
        return EmbeddedDatabase.findRunning(dataDir.resolve("database")).orElseThrow();
    }

    /** A connection that may do everything, for what a test sets up or checks behind the portal. */
    public Connection connect() throws SQLException {
        DatabaseAccess access = database();
        return DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
    }

    /** Stops the portal if it runs, and removes its data. */
    static synchronized void stop() {
        if (running != null) {
            running.process.close();
            running.mailbox.close();
            deleteTree(running.dataDir);
            running = null;
        }
    }

    private static void deleteTree(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
