package se.tillit.people;

import se.tillit.shared.FieldException;

/** The domain tells another organisation already. */
public class EmailDomainTakenException extends FieldException {

    EmailDomainTakenException(String owner) {
        super("emailDomainText", owner);
    }
}
