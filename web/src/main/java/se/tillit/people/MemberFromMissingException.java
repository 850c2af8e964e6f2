package se.tillit.people;

import se.tillit.shared.FieldException;

/** Nobody leaves what they never joined. */
public class MemberFromMissingException extends FieldException {

    MemberFromMissingException() {
        super("memberFrom");
    }
}
