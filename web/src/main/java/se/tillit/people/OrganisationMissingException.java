package se.tillit.people;

import se.tillit.shared.FieldException;

/** A person always takes part on behalf of an organisation. */
public class OrganisationMissingException extends FieldException {

    OrganisationMissingException() {
        super("organisation");
    }
}
