package se.tillit.documents;

import se.tillit.shared.FieldException;

/** Nobody can read a document who cannot read its network. */
public class VisibilityTooWideException extends FieldException {

    VisibilityTooWideException() {
        super("visibility");
    }
}
