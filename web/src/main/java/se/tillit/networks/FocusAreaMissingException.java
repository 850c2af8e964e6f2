package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A plan has something to focus on. */
public class FocusAreaMissingException extends FieldException {

    public FocusAreaMissingException() {
        super("focus1");
    }
}
