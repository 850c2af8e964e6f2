package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** A person has one role at a time: the next one has begun by then. */
public class NextMembershipException extends FieldException {

    NextMembershipException(LocalDate next) {
        super(NetworkMembership.UNTIL_FIELD, next.toString());
    }
}
