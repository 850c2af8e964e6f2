package se.tillit.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import se.tillit.config.Settings;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.DatabaseAccess.Login;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.config.database.Migrations;

/**
 * The database of a command, wherever it is: the operator's own MariaDB, the embedded one of a portal that runs, or the
 * embedded one started for this command and stopped with it.
 *
 * @param access how to reach it
 * @param onClose what ends with the command
 */
record Database(DatabaseAccess access, AutoCloseable onClose) implements AutoCloseable {

    private static final String CONNECT_TIMEOUT_MILLIS = "5000";
    private static final int SECONDS_TO_VALIDATE = 5;

    /** The database for a command that may run beside the portal. */
    static Database forCommand(Settings settings, DataFolder data, ProgramFolder program) {
        Optional<DatabaseAccess> existing = LauncherSettings.existingDatabase(settings);
        if (existing.isPresent()) {
            return existing(existing.get());
        }
        Optional<FileChannel> lock = data.tryLock();
        if (lock.isEmpty()) {
            // A portal has the folder; it may still be starting its database.
            return EmbeddedDatabase.findRunning(data.database())
                    .map(Database::existing)
                    .orElseGet(() -> {
                        data.lock();
                        throw new IllegalStateException("unreachable");
                    });
        }
        Database embedded = embedded(LauncherSettings.read(settings), data, program);
        return new Database(embedded.access(), () -> {
            embedded.close();
            lock.get().close();
        });
    }

    /** The database for the portal, which holds the lock of the data folder. */
    static Database forPortal(LauncherSettings settings, DataFolder data, ProgramFolder program) {
        return settings.existingDatabase().map(Database::existing).orElseGet(() -> embedded(settings, data, program));
    }

    private static Database embedded(LauncherSettings settings, DataFolder data, ProgramFolder program) {
        if (settings.embeddedPort() > 0) {
            Ports.requireFree(
                    LauncherSettings.LOOPBACK,
                    settings.embeddedPort(),
                    "tillit.db.embedded.port",
                    "tillit.http.address");
        }
        try {
            EmbeddedDatabase server = EmbeddedDatabase.start(
                    program.mariaDb(), data.database(), settings.embeddedPort(), settings.bufferPoolMiB());
            return new Database(server.access(), server);
        } catch (IllegalStateException e) {
            throw new Failure(
                    "Den inbyggda databasen startade inte; orsaken står i "
                            + data.database().resolve("mariadb.log") + ".",
                    e);
        }
    }

    private static Database existing(DatabaseAccess access) {
        requireLogin(access, access.migrate(), "migrate");
        requireLogin(access, access.web(), "web");
        requireLogin(access, access.batch(), "batch");
        return new Database(access, () -> {});
    }

    private static void requireLogin(DatabaseAccess access, Login login, String name) {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_MILLIS);
        try (Connection connection = DriverManager.getConnection(access.url(), properties)) {
            connection.isValid(SECONDS_TO_VALIDATE);
        } catch (SQLException e) {
            throw new Failure(isRefusal(e) ? refused(access, login, name) : unreachable(access), e);
        }
    }

    /** SQL states 28… are a wrong user or password, 42000 with error 1044 a user without the database. */
    private static boolean isRefusal(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("28") || e.getErrorCode() == 1044;
    }

    private static String refused(DatabaseAccess access, Login login, String name) {
        return "Databasen " + withoutParameters(access.url()) + " nekar användaren " + login.user() + "; se "
                + Settings.environmentName("tillit.db." + name + ".user") + ", "
                + Settings.environmentName("tillit.db." + name + ".password")
                + " och config/server/mariadb.sql.";
    }

    private static String unreachable(DatabaseAccess access) {
        return "Databasen " + withoutParameters(access.url()) + " går inte att nå ("
                + Settings.environmentName("tillit.db.url") + ").";
    }

    /** The address alone; parameters may hold a password. */
    static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /** The driver's parameters; the embedded database needs none and has no TLS. */
    static String parameters(String url) {
        int start = url.indexOf('?');
        return start < 0 ? "sslMode=disable" : url.substring(start + 1);
    }

    /** Brings the schema up to date; returns how many migrations that took. */
    int migrate() {
        try {
            return new Migrations(access).migrate();
        } catch (RuntimeException e) {
            throw new Failure("Databasens schema gick inte att uppdatera; orsaken står i loggen.", e);
        }
    }

    @Override
    public void close() {
        try {
            onClose.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
