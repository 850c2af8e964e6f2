package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A network without any expected municipality is nobody's. */
public class SeatsMissingException extends FieldException {

    public SeatsMissingException() {
        super("seats");
    }
}
