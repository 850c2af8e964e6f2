package se.tillit.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.config.database.Migrations;
import se.tillit.testing.Waiting;

/** The migrated MariaDB of a test run, empty at its start. It can be stopped and started again under the portal. */
public final class TestDatabase implements AutoCloseable {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedDatabase database;
    private final Path folder;
    private final List<String> command;
    private ProcessHandle server;

    private TestDatabase(EmbeddedDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.server = ProcessHandle.of(database.pid()).orElseThrow();
        this.command = commandOf(server.info());
    }

    static TestDatabase start(Path folder) {
        deleteTree(folder.resolve("data"));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0, 64);
        TestDatabase started = new TestDatabase(database, folder);
        new Migrations(database.access()).migrate();
        return started;
    }

    /** The command of the running server without its init file, so that a restart keeps users and passwords. */
    private static List<String> commandOf(ProcessHandle.Info info) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETPRIV)) {
            command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "TERM"));
        }
        command.add(info.command().orElseThrow());
        Stream.of(info.arguments().orElseThrow())
                .filter(argument -> !argument.startsWith("--init-file="))
                .forEach(command::add);
        return command;
    }

    public DatabaseAccess access() {
        return database.access();
    }

    /** Stops the server, and waits until it is gone. */
    public void stop() {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            server.destroyForcibly();
            throw new IllegalStateException("The database did not stop", e);
        }
    }

    /** Starts the server on the same port and data, and waits until it answers. */
    public void startAgain() {
        try {
            server = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("mariadb.log").toFile()))
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until(PATIENCE, "the database answers again", this::answers);
    }

    private boolean answers() {
        DatabaseAccess.Login user = access().web();
        try {
            DriverManager.getConnection(access().url(), user.user(), user.password())
                    .close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        stop();
        database.close();
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
