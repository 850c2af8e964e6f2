package se.tillit.people;

import se.tillit.shared.FieldException;

/** The contact is one of the organisation's own people. */
public class ContactOutsideOrganisationException extends FieldException {

    ContactOutsideOrganisationException() {
        super("contactEmailText");
    }
}
