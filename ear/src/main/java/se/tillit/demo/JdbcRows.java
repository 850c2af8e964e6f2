package se.tillit.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in batches over one connection, whose transaction the caller owns. The tables are flushed together and in
 * order, so that a row never comes before what it refers to.
 */
final class JdbcRows implements RowSink, AutoCloseable {

    private static final int BATCH_ROWS = 4_000;

    private final Connection connection;
    private final Map<Table, PreparedStatement> statements = new EnumMap<>(Table.class);
    private final Map<Table, Integer> pending = new EnumMap<>(Table.class);
    private int rows;

    JdbcRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void add(Table table, @Nullable Object... values) {
        Table.requireColumns(table, values);
        try {
            PreparedStatement statement = statement(table);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            pending.merge(table, 1, Integer::sum);
            if (++rows >= BATCH_ROWS) {
                flush();
            }
        } catch (SQLException e) {
            throw new DemoDataException("de gick inte att skriva till databasen.", e);
        }
    }

    private PreparedStatement statement(Table table) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            statement = connection.prepareStatement(table.sql());
            statements.put(table, statement);
        }
        return statement;
    }

    void flush() throws SQLException {
        for (Map.Entry<Table, PreparedStatement> entry : statements.entrySet()) {
            if (pending.getOrDefault(entry.getKey(), 0) > 0) {
                entry.getValue().executeBatch();
                pending.put(entry.getKey(), 0);
            }
        }
        rows = 0;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
