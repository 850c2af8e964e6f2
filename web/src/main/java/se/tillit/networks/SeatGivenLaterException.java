package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** Someone is to take the seat after the day when it would no longer be expected. */
public class SeatGivenLaterException extends FieldException {

    SeatGivenLaterException(String name, LocalDate from) {
        super("stop", name, from.toString());
    }
}
