package se.tillit.networks;

import se.tillit.shared.FieldException;

/** The seat is expected during some of the days already. */
public class SeatExpectedAlreadyException extends FieldException {

    SeatExpectedAlreadyException() {
        super("organisation");
    }
}
