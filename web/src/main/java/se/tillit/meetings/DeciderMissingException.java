package se.tillit.meetings;

import se.tillit.shared.FieldException;

/** It is said what was decided, but not by whom (domain.md 1.3). */
public class DeciderMissingException extends FieldException {

    public DeciderMissingException(String field) {
        super(field);
    }
}
