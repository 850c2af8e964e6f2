package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A network's contact person is one of the association's people (domain.md §1.4). */
public class ContactNotAtAssociationException extends FieldException {

    public ContactNotAtAssociationException() {
        super("contact");
    }
}
