package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A working group is always some network's. */
public class ParentMissingException extends FieldException {

    public ParentMissingException() {
        super(NetworkParents.FIELD);
    }
}
