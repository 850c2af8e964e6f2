package se.tillit.networks;

import se.tillit.shared.FieldException;

/** No network is above itself, over however many steps. */
public class ParentCircleException extends FieldException {

    public ParentCircleException(String name) {
        super(NetworkParents.FIELD, name);
    }
}
