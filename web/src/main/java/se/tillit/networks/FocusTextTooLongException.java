package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A focus area's name or description is longer than there is room for. */
public class FocusTextTooLongException extends FieldException {

    public FocusTextTooLongException(String field, int longest) {
        super(field, longest);
    }
}
