package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** Someone has this part of the seat during some of the days: one seat, one person. */
public class SeatTakenException extends FieldException {

    /** @param to null when no end is known */
    SeatTakenException(String name, LocalDate from, LocalDate to) {
        super(
                "person",
                name,
                from.toString(),
                to == null ? "none" : to.minusDays(1).toString());
    }
}
