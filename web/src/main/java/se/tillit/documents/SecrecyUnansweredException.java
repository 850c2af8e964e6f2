package se.tillit.documents;

import se.tillit.shared.FieldException;

/** Nothing is shared before someone has said whether it is under secrecy (domain.md O6). */
public class SecrecyUnansweredException extends FieldException {

    SecrecyUnansweredException() {
        super("secrecy");
    }
}
