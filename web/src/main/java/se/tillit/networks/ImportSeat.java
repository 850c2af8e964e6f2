package se.tillit.networks;

import java.time.LocalDate;

/** A seat that an import may give. @param expectedTo first day when it is no longer expected; null for no end */
public record ImportSeat(
        long id, long networkId, long organisationId, int seatNo, LocalDate expectedFrom, LocalDate expectedTo) {

    /** Whether it is expected from a day on, as long as can be seen. */
    public boolean isExpectedFrom(LocalDate day) {
        return !expectedFrom.isAfter(day) && expectedTo == null;
    }
}
