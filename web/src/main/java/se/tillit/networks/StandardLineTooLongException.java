package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A line of a standing list is longer than a title. */
public class StandardLineTooLongException extends FieldException {

    public StandardLineTooLongException(String field, int longest) {
        super(field, longest);
    }
}
