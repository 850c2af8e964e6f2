package se.tillit.meetings;

import se.tillit.shared.FieldException;

/** One of the texts is longer than there is room for. */
public class NotesTooLongException extends FieldException {

    public NotesTooLongException(String field, int length, int longest) {
        super(field, length, longest);
    }
}
