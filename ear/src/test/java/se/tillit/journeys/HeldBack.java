package se.tillit.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.tillit.running.RunningPortal;

/**
 * While this is open no run can begin a snapshot, for the rows of that table are locked. A run therefore goes on until
 * {@link #close()}, however fast the machine is. The database lets a run wait for 50 seconds.
 */
final class HeldBack implements AutoCloseable {

    private final Connection connection;

    private HeldBack(Connection connection) {
        this.connection = connection;
    }

    static HeldBack runs() {
        try {
            Connection connection = RunningPortal.get().connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select id from report_snapshot for update");
            }
            return new HeldBack(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
