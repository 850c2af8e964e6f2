package se.tillit.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses two holders of a seat on one day, whoever writes and however the writings interleave. */
class SeatConstraintIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    /** Stands for no known end in the test's numbers. */
    private static final int OPEN = 99;

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static long person;
    private static int organisations;

    @BeforeAll
    static void startDatabase() throws SQLException {
        database = EmbeddedDatabase.start(folder, 0, 64);
        new Migrations(database.access()).migrate();
        try (Connection connection = connect()) {
            long association = insert(
                    connection,
                    "insert into organisation (kind, name, short_name, slug) values ('ASSOCIATION', 'GR', 'GR', 'gr')");
            person = insert(
                    connection,
                    "insert into person (organisation_id, kind, given_name, surname, job_title) values (?, 'OFFICIAL',"
                            + " 'Åsa', 'Öberg', 'Planerare')",
                    association);
            insert(
                    connection,
                    "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id,"
                            + " visibility, join_policy, last_updated_at) select 'n', 'N', 'PEER', 'ACTIVE', 'Syfte',"
                            + " min(id), ?, 'PUBLIC', 'DIRECT', '2026-01-01' from policy_area",
                    person);
        }
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void twoHoldersAreRefusedExactlyWhenTheyShareADay() throws SQLException {
        try (Connection connection = connect()) {
            for (int from = 0; from < 8; from++) {
                for (int to : new int[] {from + 1, from + 2, from + 4, OPEN}) {
                    long seat = seat(connection);
                    hold(connection, seat, "HOLDER", 3, 6);
                    hold(connection, seat, "SUBSTITUTE", from, to);
                    boolean shared = from < 6 && to > 3;

                    assertThat(isRefused(connection, seat, from, to))
                            .as(from + "–" + to)
                            .isEqualTo(shared);
                }
            }
        }
    }

    @Test
    void anEndIsMovedOnlyUntilTheNextOneBegins() throws SQLException {
        try (Connection connection = connect()) {
            long seat = seat(connection);
            long first = hold(connection, seat, "HOLDER", 0, 3);
            hold(connection, seat, "HOLDER", 5, OPEN);

            end(connection, first, 5);
            assertThatThrownBy(() -> end(connection, first, 6))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            assertThatThrownBy(() -> end(connection, first, OPEN))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            assertThatThrownBy(() -> end(connection, first, 0)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> hold(connection, seat(connection), "HOLDER", 5, 5))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aSeatIsExpectedOnceADay() throws SQLException {
        try (Connection connection = connect()) {
            long seat = seat(connection);
            String again = "insert into seat (network_id, organisation_id, expected_from) select network_id,"
                    + " organisation_id, ? from seat where id = ?";

            assertThatThrownBy(() -> insert(connection, again, DAY, seat))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            insert(connection, "update seat set expected_to = ? where id = ?", DAY, seat);
            assertThat(insert(connection, again, DAY, seat)).isNotEqualTo(seat);
        }
    }

    /** One has written and not committed when the other writes; the other gets the seat only if the first gives up. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoAtOnceOneGetsTheSeat(boolean commits) throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection one = connect();
                Connection other = connect()) {
            long seat = seat(one);
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            hold(one, seat, "HOLDER", 0, OPEN);

            Future<Boolean> refused = threads.submit(() -> {
                boolean answer = isRefused(other, seat, 2, 4);
                other.commit();
                return answer;
            });
            waitUntilItWaits(refused);
            if (commits) {
                one.commit();
            } else {
                one.rollback();
            }

            assertThat(refused.get(1, TimeUnit.MINUTES)).isEqualTo(commits);
            assertThat(count(one, "select count(*) from seat_holding where seat_id = " + seat))
                    .isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Gives the other's statement the time to reach the first one's lock; it answers by then when there is none. */
    private static void waitUntilItWaits(Future<?> other) throws Exception {
        try {
            other.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            assertThat(other).isNotDone();
        }
    }

    private static boolean isRefused(Connection connection, long seat, int from, int to) throws SQLException {
        try {
            hold(connection, seat, "HOLDER", from, to);
            return false;
        } catch (SQLIntegrityConstraintViolationException e) {
            return true;
        }
    }

    private static long hold(Connection connection, long seat, String role, int from, int to) throws SQLException {
        return insert(
                connection,
                "insert into seat_holding (seat_id, person_id, role, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                seat,
                person,
                role,
                DAY.plusDays(from),
                day(to));
    }

    private static void end(Connection connection, long holding, int to) throws SQLException {
        insert(connection, "update seat_holding set valid_to = ? where id = ?", day(to), holding);
    }

    private static @Nullable LocalDate day(int at) {
        return at == OPEN ? null : DAY.plusDays(at);
    }

    /** A seat of an organisation of its own. */
    private static long seat(Connection connection) throws SQLException {
        String slug = "org-" + organisations++;
        long organisation = insert(
                connection,
                "insert into organisation (kind, name, short_name, slug) values ('EXTERNAL', ?, ?, ?)",
                slug,
                slug,
                slug);
        return insert(
                connection,
                "insert into seat (network_id, organisation_id, expected_from) select id, ?, '2025-01-01' from network",
                organisation);
    }

    private static long insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        DatabaseAccess access = database.access();
        return DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
    }
}
