package se.tillit.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.demo.files.SampleFile;

/**
 * Loads and removes the demo data. Everything is written in one transaction, so a database has all of it or nothing; a
 * load that was cut off leaves no trace in the database and is simply done again. The schema must be up to date.
 *
 * <p>To be called by the launcher and tests. Whoever starts it must be able to sign in as the migrate user.
 */
public final class DemoData {

    private static final String ONE_AT_A_TIME = "tillit-demo-data";

    /** What is done in one transaction. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private DemoData() {}

    /**
     * Whether demo data are in the database: their mark is that demo accounts exist.
     *
     * @throws DemoDataException when the database cannot be asked
     */
    public static boolean isLoaded(DatabaseAccess database) {
        try (Connection connection = connect(database)) {
            return exists(connection, "SELECT 1 FROM account WHERE demo LIMIT 1");
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Loads demo data into an empty database. Dates are relative to the clock's moment; the same moment and size give
     * the same content.
     *
     * @param dataDir the folder of {@code tillit.data.dir}; files are stored below it before their rows are committed
     * @throws DemoDataException when demo data are loaded already, when the database holds other content, or when
     *     writing fails; the database is then as it was
     */
    public static void load(
            DatabaseAccess database, Path dataDir, DemoSize size, Clock clock, ProgressListener listener) {
        try (Connection connection = connect(database)) {
            inTransaction(connection, () -> {
                requireEmpty(connection);
                DemoContent content = new DemoContent(size, clock.instant());
                storeFiles(content.files(), dataDir);
                try (JdbcRows rows = new JdbcRows(connection)) {
                    content.write(rows, catalogue(connection), listener);
                    rows.flush();
                }
                applyTemplates(connection);
                DemoFolders.write(connection);
                DemoRecords.write(connection);
            });
        } catch (SQLException e) {
            throw new DemoDataException("de gick inte att skriva till databasen.", e);
        }
    }

    /**
     * Removes the demo data, everything that was done with them and their files. Anything in a database with demo
     * accounts counts as demo data, unless it also has accounts of its own.
     *
     * @param dataDir the folder of {@code tillit.data.dir}
     * @throws DemoDataException when no demo data are loaded, when there are other accounts than the demo ones, or when
     *     deleting fails; the database is then as it was
     */
    public static void remove(DatabaseAccess database, Path dataDir) {
        try (Connection connection = connect(database)) {
            Set<String> files = new TreeSet<>();
            inTransaction(connection, () -> {
                requireOnlyDemo(connection);
                files.addAll(strings(connection, "SELECT DISTINCT sha256 FROM document"));
                DemoRemoval.deleteAll(connection);
            });
            for (String sha256 : files) {
                Files.deleteIfExists(FileStore.path(dataDir, sha256));
            }
        } catch (SQLException e) {
            throw new DemoDataException("de gick inte att ta bort ur databasen.", e);
        } catch (IOException e) {
            throw new DemoDataException("raderna är borta, men några av filerna i " + dataDir + " är kvar.", e);
        }
    }

    /** All of the work or nothing, and one at a time. */
    private static void inTransaction(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        requireAlone(connection);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Networks start with what their kind's template has, as those that are created in the portal. */
    private static void applyTemplates(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    UPDATE network n JOIN network_template t ON t.kind = n.kind
                    SET n.membership_basis = t.membership_basis, n.proposal_lead_days = t.proposal_lead_days,
                        n.call_lead_days = t.call_lead_days, n.notes_lead_days = t.notes_lead_days""");
            statement.executeUpdate("""
                    INSERT INTO network_standard_item
                    SELECT n.id, i.part, i.position, i.title
                    FROM network n JOIN network_template_item i ON i.kind = n.kind""");
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        if (exists(connection, "SELECT 1 FROM account WHERE demo LIMIT 1")) {
            throw new DemoDataException("de är redan inlästa; ta bort dem först.");
        }
        for (String table : List.of("organisation", "person", "account", "network")) {
            if (exists(connection, "SELECT 1 FROM " + table + " LIMIT 1")) {
                throw new DemoDataException("databasen har eget innehåll; starta utan TILLIT_DEMO_SIZE och --demo.");
            }
        }
    }

    private static void requireOnlyDemo(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM account WHERE demo LIMIT 1")) {
            throw new DemoDataException("det finns inga.");
        }
        if (exists(connection, "SELECT 1 FROM account WHERE NOT demo LIMIT 1")) {
            throw new DemoDataException("databasen har egna konton vid sidan av demokontona.");
        }
    }

    /** Two starts at once must not both load; the lock goes with the connection. */
    private static void requireAlone(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM DUAL WHERE GET_LOCK('" + ONE_AT_A_TIME + "', 0) = 1")) {
            throw new DemoDataException("någon annan läser in eller tar bort demodata just nu.");
        }
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.migrate().user());
        properties.setProperty("password", database.migrate().password());
        // Many rows in one message to the server.
        properties.setProperty("useBulkStmts", "true");
        return DriverManager.getConnection(database.url(), properties);
    }

    private static void storeFiles(List<SampleFile> files, Path dataDir) {
        try {
            for (SampleFile file : files) {
                FileStore.store(dataDir, file);
            }
        } catch (IOException e) {
            throw new DemoDataException("filerna gick inte att spara i " + dataDir + " (TILLIT_DATA_DIR).", e);
        }
    }

    private static Catalogue catalogue(Connection connection) throws SQLException {
        return new Catalogue(
                ids(connection, "SELECT code, id FROM policy_area"),
                ids(connection, "SELECT name_sv, id FROM job_function"));
    }

    private static Map<String, Long> ids(Connection connection, String sql) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ids;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static DemoDataException unreadable(SQLException cause) {
        return new DemoDataException("databasen svarade inte på om de är inlästa.", cause);
    }
}
