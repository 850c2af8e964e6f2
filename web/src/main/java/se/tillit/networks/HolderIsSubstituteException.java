package se.tillit.networks;

import se.tillit.shared.FieldException;

/** Nobody steps in for themselves: the person has the seat's other part during some of the days. */
public class HolderIsSubstituteException extends FieldException {

    HolderIsSubstituteException(String name) {
        super("person", name);
    }
}
