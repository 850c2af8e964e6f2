package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A holding must have at least one day. */
public class HoldingEndsBeforeStartException extends FieldException {

    HoldingEndsBeforeStartException() {
        super("to");
    }
}
