package se.tillit.documents;

import se.tillit.shared.FieldException;

/** A document has more tags than anyone looks at. */
public class TooManyTagsException extends FieldException {

    TooManyTagsException() {
        super("tagsText", Tags.MOST);
    }
}
