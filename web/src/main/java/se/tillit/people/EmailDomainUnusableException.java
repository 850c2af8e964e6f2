package se.tillit.people;

import se.tillit.shared.FieldException;

/** What was typed cannot be the domain of e-mail addresses. */
public class EmailDomainUnusableException extends FieldException {

    EmailDomainUnusableException() {
        super("emailDomainText");
    }
}
