package se.tillit.people;

import se.tillit.shared.FieldException;

/** The code is another municipality's already. */
public class ScbCodeTakenException extends FieldException {

    ScbCodeTakenException(String owner) {
        super("scbCodeText", owner);
    }
}
