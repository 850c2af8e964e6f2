package se.tillit.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of seat with its holdings.
 *
 * @param reliability how often the seat is present at a meeting, from 0 to 1
 */
record Seat(
        long id,
        Organisation organisation,
        int number,
        LocalDate expectedFrom,
        @Nullable LocalDate expectedTo,
        double reliability,
        List<Holding> holdings) {

    boolean expectedOn(LocalDate date) {
        return !date.isBefore(expectedFrom) && (expectedTo == null || date.isBefore(expectedTo));
    }

    boolean heldOn(LocalDate date) {
        return holdings.stream().anyMatch(holding -> !holding.substitute() && holding.validOn(date));
    }

    boolean substituteOn(LocalDate date) {
        return holdings.stream().anyMatch(holding -> holding.substitute() && holding.validOn(date));
    }
}
