package se.tillit.documents;

import se.tillit.shared.FieldException;

/** Another document in the same folder has this title. */
public class TitleTakenException extends FieldException {

    TitleTakenException(String title) {
        super("titleText", title);
    }
}
