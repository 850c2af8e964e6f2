package se.tillit.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.config.database.DatabaseAccess.Login;

class MigrationsIT {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void startDatabase() {
        database = EmbeddedDatabase.start(folder, 0, 64);
        assertThat(new Migrations(database.access()).migrate()).isPositive();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void secondRunFindsNothingToApply() {
        Migrations migrations = new Migrations(database.access());

        assertThat(migrations.pending()).isZero();
        assertThat(migrations.migrate()).isZero();
    }

    @Test
    void swedishLettersSortAfterZ() throws SQLException {
        for (String name : List.of("Öckerö", "Ängel", "Åmål", "Zorn", "Kungälv", "Kungsbacka", "Mölndal")) {
            insertExternalOrganisation(name);
        }

        assertThat(query(database.access().web(), "SELECT name FROM organisation ORDER BY name"))
                .containsExactly("Kungsbacka", "Kungälv", "Mölndal", "Zorn", "Åmål", "Ängel", "Öckerö");
    }

    @Test
    void batchUserCannotReadPersonsAccountsOrSecurityLog() {
        for (String table : List.of("person", "account", "sign_in_throttle", "security_event", "attendance")) {
            assertThatThrownBy(() -> query(database.access().batch(), "SELECT * FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void webUserCannotDeleteRecords() {
        for (String table : List.of("document", "question", "answer", "meeting", "security_event")) {
            assertThatThrownBy(() -> query(database.access().web(), "DELETE FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private static void insertExternalOrganisation(String name) throws SQLException {
        Login web = database.access().web();
        try (Connection connection =
                        DriverManager.getConnection(database.access().url(), web.user(), web.password());
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO organisation (kind, name, short_name, slug) VALUES ('EXTERNAL', ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        }
    }

    private static List<String> query(Login login, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(database.access().url(), login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
