package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A closed network takes on nothing new. */
public class ParentClosedException extends FieldException {

    public ParentClosedException(String name) {
        super(NetworkParents.FIELD, name);
    }
}
