package se.tillit.networks;

import java.time.LocalDate;

/** A person on a seat. @param validTo first day when it is over; null for no end */
public record ImportHolding(long seatId, HoldingRole role, long personId, LocalDate validFrom, LocalDate validTo) {

    /** Whether it reaches into the time from a day on. */
    public boolean reachesInto(LocalDate from) {
        return validTo == null || validTo.isAfter(from);
    }
}
