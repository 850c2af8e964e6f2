package se.tillit.people;

import se.tillit.shared.ConflictException;

/** Someone else saved this organisation after it was read here. */
public class OrganisationChangedException extends ConflictException {

    OrganisationChangedException(String name, String when) {
        super(name, when);
    }
}
