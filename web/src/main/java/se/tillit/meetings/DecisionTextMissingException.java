package se.tillit.meetings;

import se.tillit.shared.FieldException;

/** It is said who decided, but not what. */
public class DecisionTextMissingException extends FieldException {

    public DecisionTextMissingException(String field) {
        super(field);
    }
}
