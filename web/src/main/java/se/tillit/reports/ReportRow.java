package se.tillit.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query, read from the left. Dates and instants come as ISO text, so that neither driver nor process can put
 * a time zone into them; booleans as 0 and 1.
 */
final class ReportRow {

    private final Object[] columns;
    private int next;

    ReportRow(Object[] columns) {
        this.columns = columns;
    }

    @Nullable
    String textOrNull() {
        Object column = columns[next++];
        return column == null ? null : column.toString();
    }

    String text() {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalStateException("Column " + next + " is null");
        }
        return text;
    }

    long number() {
        return Long.parseLong(text());
    }

    @Nullable
    Long numberOrNull() {
        String text = textOrNull();
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable
    BigDecimal decimalOrNull() {
        String text = textOrNull();
        return text == null ? null : new BigDecimal(text);
    }

    boolean flag() {
        return number() != 0;
    }

    LocalDate date() {
        return LocalDate.parse(text());
    }

    YearMonth month() {
        return YearMonth.parse(text());
    }

    Instant instant() {
        return LocalDateTime.parse(text()).toInstant(ZoneOffset.UTC);
    }

    /** A value with its note, stored in five columns. */
    Value value() {
        return Value.stored(decimalOrNull(), numberOrNull(), numberOrNull(), textOrNull(), flag());
    }
}
