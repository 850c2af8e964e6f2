package se.tillit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/** Rows as the portal has them, made and counted behind its back. Each test makes its own; people are invented. */
public final class PortalRows {

    private PortalRows() {}

    public static long organisation(String kind) {
        String slug = unique("org");
        return insert(
                "insert into organisation (kind, name, short_name, slug) values (?, ?, ?, ?)", kind, slug, slug, slug);
    }

    /** A municipality that has been a member of the association since 2000. */
    public static long municipality(String slug) {
        return insert(
                "insert into organisation (kind, scb_code, name, short_name, slug, member_from) select 'MUNICIPALITY',"
                        + " coalesce(max(cast(scb_code as int)), 5000) + 1, ?, ?, ?, '2000-01-01' from organisation",
                slug,
                slug,
                slug);
    }

    public static long person(long organisation) {
        return insert(
                "insert into person (organisation_id, kind, given_name, surname, job_title, email)"
                        + " values (?, 'OFFICIAL', 'Åsa', ?, 'Planerare', ?)",
                organisation,
                unique("Öberg"),
                unique("asa") + "@example.org");
    }

    /** An active account of a new person. @param roles of the whole portal */
    public static long account(long person, String... roles) {
        long account = insert(
                "insert into account (person_id, username, password_hash) values (?, ?, 'none')",
                person,
                unique("konto"));
        for (String role : roles) {
            change("insert into account_role (account_id, role) values (?, ?)", account, role);
        }
        return account;
    }

    /** An active network that anyone who may read it may join. */
    public static long network(String slug, String visibility, long contact) {
        return insert(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility,"
                        + " join_policy, last_updated_at) select ?, ?, 'PEER', 'ACTIVE', 'Syfte', min(id), ?, ?, 'DIRECT',"
                        + " '2026-01-01' from policy_area",
                slug,
                "Nätverket " + slug,
                contact,
                visibility);
    }

    public static void member(long network, long person, String role) {
        change(
                "insert into network_membership (network_id, person_id, role, joined_on) values (?, ?, ?, '2024-01-01')",
                network,
                person,
                role);
    }

    /** A seat that someone has held since 2024. */
    public static long heldSeat(long network, long organisation) {
        long seat = insert(
                "insert into seat (network_id, organisation_id, expected_from) values (?, ?, '2024-01-01')",
                network,
                organisation);
        change(
                "insert into seat_holding (seat_id, person_id, role, valid_from) values (?, ?, 'HOLDER', '2024-01-01')",
                seat,
                person(organisation));
        return seat;
    }

    /** A meeting of 14 March 2025 that nobody has recorded. */
    public static long meeting(long network) {
        return insert(
                "insert into meeting (network_id, title, starts_at, ends_at, starts_on, location, status)"
                        + " values (?, 'Vårmöte', '2025-03-14 08:00:00', '2025-03-14 11:00:00', '2025-03-14', 'Lerum', 'CALLED')",
                network);
    }

    public static long document(long network, long organisation, long person) {
        return insert(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) values (?, 'Underlag',"
                        + " 'MEMBERS', ?, ?, '2025-03-01 10:00:00', '2025-03-01', repeat('0', 64), 'a.pdf', 'application/pdf', 1, ?)",
                network,
                organisation,
                person,
                UUID.randomUUID().toString());
    }

    public static long question(long network, long organisation, long person) {
        return insert(
                "insert into question (network_id, title, body, asked_by_id, organisation_id, asked_at, asked_on,"
                        + " submission_key) values (?, 'Hur gör ni?', '<p>Vi undrar.</p>', ?, ?, '2025-03-01 10:00:00',"
                        + " '2025-03-01', ?)",
                network,
                person,
                organisation,
                UUID.randomUUID().toString());
    }

    public static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /** The number in the first column of the only row. */
    public static long count(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The text in the first column of the only row. */
    public static String text(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void change(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static long insert(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }

    private static Connection connect() throws SQLException {
        MariaDbDataSource database = new MariaDbDataSource(setting("tillit.db.url"));
        return database.getConnection(setting("tillit.db.migrate.user"), setting("tillit.db.migrate.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
