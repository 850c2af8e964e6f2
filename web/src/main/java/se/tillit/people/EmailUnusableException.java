package se.tillit.people;

import se.tillit.shared.FieldException;

/** What was typed cannot be an e-mail address. */
public class EmailUnusableException extends FieldException {

    EmailUnusableException() {
        super("emailText");
    }
}
