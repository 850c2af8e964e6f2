package se.tillit.handover;

import se.tillit.shared.FieldException;

/** Nobody hands over further ahead than two years: a slip of the finger. */
public class HandoverDayTooFarException extends FieldException {

    HandoverDayTooFarException() {
        super("day");
    }
}
