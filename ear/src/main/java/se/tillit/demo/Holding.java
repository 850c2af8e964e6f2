package se.tillit.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of seat_holding; {@code to} is the first day when it is no longer valid. */
record Holding(
        Person person,
        boolean substitute,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean validOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }
}
