package se.tillit.people;

import se.tillit.shared.FieldException;

/** A membership has at least one day. */
public class MemberEndBeforeStartException extends FieldException {

    MemberEndBeforeStartException() {
        super("memberTo");
    }
}
