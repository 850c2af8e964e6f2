package se.tillit.people;

import se.tillit.shared.FieldException;

/** The address belongs to another person already. */
public class EmailTakenException extends FieldException {

    EmailTakenException(String owner) {
        super("emailText", owner);
    }
}
