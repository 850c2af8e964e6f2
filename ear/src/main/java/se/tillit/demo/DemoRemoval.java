package se.tillit.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Empties the database, apart from what the migrations themselves have put there. */
final class DemoRemoval {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
              AND table_name NOT IN ('flyway_schema_history', 'policy_area', 'job_function', 'network_template',
                                     'network_template_item', 'people_import_turn', 'document_type',
                                     'registration_series')
            ORDER BY table_name
            """;

    private DemoRemoval() {}

    static void deleteAll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            // Both ends of every foreign key go, so their order does not matter.
            statement.execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                statement.executeUpdate("DELETE FROM `" + table + "`");
            }
            statement.execute("SET foreign_key_checks = 1");
        }
    }
}
