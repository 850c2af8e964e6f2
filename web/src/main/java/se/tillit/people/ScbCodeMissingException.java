package se.tillit.people;

import se.tillit.shared.FieldException;

/** A municipality has a code of four digits. */
public class ScbCodeMissingException extends FieldException {

    ScbCodeMissingException() {
        super("scbCodeText");
    }
}
