package se.tillit.documents;

import se.tillit.shared.FieldException;

/** A disposal list has at least one record. */
public class NothingChosenException extends FieldException {

    NothingChosenException() {
        super("chosen");
    }
}
