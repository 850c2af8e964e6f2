package se.tillit.documents;

import se.tillit.shared.FieldException;

/** No language has this tag (BCP 47). */
public class LanguageUnknownException extends FieldException {

    LanguageUnknownException() {
        super("language");
    }
}
