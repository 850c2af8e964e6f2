package se.tillit.networks;

import se.tillit.shared.FieldException;

/** Who focuses on everything focuses on nothing. */
public class FocusAreasTooManyException extends FieldException {

    public FocusAreasTooManyException(String field, int most) {
        super(field, most);
    }
}
