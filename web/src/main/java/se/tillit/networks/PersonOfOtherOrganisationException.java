package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A seat is given to someone of the organisation that is expected. */
public class PersonOfOtherOrganisationException extends FieldException {

    PersonOfOtherOrganisationException(String organisation) {
        super("person", organisation);
    }
}
