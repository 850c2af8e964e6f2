package se.tillit.shared;

import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements in the database's own words: their places, what is put there, and what comes back. */
public final class NativeRows {

    private NativeRows() {}

    /** "?, ?, ?": a place for each of so many values. */
    public static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** "(?, ?), (?, ?)": places for so many rows. */
    public static String rowPlaces(int rows, int columns) {
        return String.join(", ", Collections.nCopies(rows, "(" + places(columns) + ")"));
    }

    /** Puts the values in their places. An empty {@link Optional} stands for null, which lists and streams do not take. */
    public static Query bind(Query query, List<?> values) {
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            query.setParameter(at + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
        return query;
    }

    /** The rows of a query of several columns. */
    @SuppressWarnings("unchecked")
    public static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    /** The numbers of a query of one column. */
    public static Stream<Long> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(NativeRows::number);
    }

    /** A number as the driver gives it. */
    public static long number(Object value) {
        return ((Number) value).longValue();
    }
}
