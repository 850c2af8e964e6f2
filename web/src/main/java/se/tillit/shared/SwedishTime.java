package se.tillit.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which business dates are counted: Europe/Stockholm (architecture.md §4). Instants stay in UTC. */
public final class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    /** The business date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Today's business date. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }
}
