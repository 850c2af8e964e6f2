package se.tillit.documents;

import se.tillit.shared.FieldException;

/** What is said about a document is longer than its field takes. */
public class DetailTooLongException extends FieldException {

    DetailTooLongException(String field, int most) {
        super(field, most);
    }
}
