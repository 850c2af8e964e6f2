package se.tillit.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads and prepares rows of the portal's database, behind the portal's back. */
public final class Rows {

    private Rows() {}

    /** The number in the first column of the only row. */
    public static long count(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The text in the first column of the first row. */
    public static String text(String sql, Object... values) {
        List<String> found = texts(sql, values);
        if (found.isEmpty()) {
            throw new IllegalStateException("No row for: " + sql);
        }
        return found.get(0);
    }

    /** The first column of every row. */
    public static List<String> texts(String sql, Object... values) {
        try (Connection connection = RunningPortal.get().connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows; for what a test needs before it begins. */
    public static void change(String sql, Object... values) {
        try (Connection connection = RunningPortal.get().connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
