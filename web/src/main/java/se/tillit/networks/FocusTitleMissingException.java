package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A focus area is described, but has no name. */
public class FocusTitleMissingException extends FieldException {

    public FocusTitleMissingException(int number) {
        super("focus" + number);
    }
}
