package se.tillit.documents;

import se.tillit.shared.FieldException;

/** More people would read the document, and nobody has said that they shall (domain.md O7). */
public class WiderNotConfirmedException extends FieldException {

    WiderNotConfirmedException() {
        super("confirmed");
    }
}
