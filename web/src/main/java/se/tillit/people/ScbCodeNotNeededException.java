package se.tillit.people;

import se.tillit.shared.FieldException;

/** Only a municipality has a code of Statistics Sweden. */
public class ScbCodeNotNeededException extends FieldException {

    ScbCodeNotNeededException() {
        super("scbCodeText");
    }
}
