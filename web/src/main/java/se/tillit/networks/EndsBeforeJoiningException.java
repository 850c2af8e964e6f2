package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A membership ends after it began. */
public class EndsBeforeJoiningException extends FieldException {

    EndsBeforeJoiningException() {
        super(NetworkMembership.UNTIL_FIELD);
    }
}
