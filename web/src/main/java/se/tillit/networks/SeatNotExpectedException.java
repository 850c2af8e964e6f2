package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** The network does not expect the organisation on the seat during all of the days. */
public class SeatNotExpectedException extends FieldException {

    /** @param to null when no end is known */
    SeatNotExpectedException(LocalDate from, LocalDate to) {
        this("from", from, to);
    }

    SeatNotExpectedException(String field, LocalDate from, LocalDate to) {
        super(field, from.toString(), to == null ? "none" : to.minusDays(1).toString());
    }
}
