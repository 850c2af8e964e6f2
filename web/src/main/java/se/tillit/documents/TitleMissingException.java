package se.tillit.documents;

import se.tillit.shared.FieldException;

/** A document has a title. */
public class TitleMissingException extends FieldException {

    TitleMissingException() {
        super("titleText");
    }
}
