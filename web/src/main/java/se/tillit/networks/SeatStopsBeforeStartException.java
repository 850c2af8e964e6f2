package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** A seat is expected for at least one day. */
public class SeatStopsBeforeStartException extends FieldException {

    SeatStopsBeforeStartException(LocalDate from) {
        super("stop", from.toString());
    }
}
