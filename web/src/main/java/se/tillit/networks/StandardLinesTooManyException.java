package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A standing list that nobody would read to its end. */
public class StandardLinesTooManyException extends FieldException {

    public StandardLinesTooManyException(String field, int most) {
        super(field, most);
    }
}
