package se.tillit.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.tillit.running.RunningPortal;

/**
 * While this is open no run can begin a snapshot, for that table may only be read. A run therefore goes on until
 * {@link #close()}, however fast the machine is.
 */
final class HeldBack implements AutoCloseable {

    private final Connection connection;

    private HeldBack(Connection connection) {
        this.connection = connection;
    }

    static HeldBack runs() {
        try {
            Connection connection = RunningPortal.get().connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("lock tables report_snapshot read");
            }
            return new HeldBack(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("unlock tables");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
