package se.tillit.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.config.database.Migrations;

/** One real MariaDB for all tests of this JVM, stopped when it ends. */
final class TestDatabase {

    private static final Logger QUIET = Logger.getLogger("");
    private static final Map<DatabaseAccess.Login, HikariDataSource> POOLS = new ConcurrentHashMap<>();
    private static final DatabaseAccess ACCESS = start();

    private TestDatabase() {}

    static DatabaseAccess access() {
        return ACCESS;
    }

    /** As the user that may everything, for making data. */
    static JdbcTemplate admin() {
        return template(ACCESS.migrate());
    }

    static JdbcTemplate web() {
        return template(ACCESS.web());
    }

    static JdbcTemplate batch() {
        return template(ACCESS.batch());
    }

    /** Empties every table but the migrations' own and their data. */
    static void empty() {
        JdbcTemplate jdbc = admin();
        List<String> tables = jdbc.queryForList("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                  AND table_name NOT IN ('flyway_schema_history', 'policy_area', 'job_function',
                                         'network_template', 'network_template_item', 'people_import_turn')""", String.class);
        String url = ACCESS.url() + "?sessionVariables=foreign_key_checks=0";
        DriverManagerDataSource source = new DriverManagerDataSource(
                url, ACCESS.migrate().user(), ACCESS.migrate().password());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A small pool each, so that thousands of statements do not each sign in. */
    private static JdbcTemplate template(DatabaseAccess.Login login) {
        return new JdbcTemplate(POOLS.computeIfAbsent(login, key -> {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(ACCESS.url());
            pool.setUsername(key.user());
            pool.setPassword(key.password());
            pool.setMaximumPoolSize(4);
            return pool;
        }));
    }

    private static DatabaseAccess start() {
        QUIET.setLevel(Level.WARNING);
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-database"));
            Path own = Files.createTempDirectory(folder, "run");
            EmbeddedDatabase database = EmbeddedDatabase.start(own, 0, 128);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                POOLS.values().forEach(HikariDataSource::close);
                database.close();
                FileSystemUtils.deleteRecursively(own.toFile());
            }));
            new Migrations(database.access()).migrate();
            return database.access();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
