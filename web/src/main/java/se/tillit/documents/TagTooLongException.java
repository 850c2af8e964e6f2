package se.tillit.documents;

import se.tillit.shared.FieldException;

/** A tag is a word or two. */
public class TagTooLongException extends FieldException {

    TagTooLongException(String tag) {
        super("tagsText", tag, Tags.LONGEST);
    }
}
