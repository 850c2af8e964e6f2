package se.tillit.people;

import se.tillit.shared.ConflictException;

/** Someone else saved this person after it was read here. */
public class PersonChangedException extends ConflictException {

    PersonChangedException(String name, String when) {
        super(name, when);
    }
}
