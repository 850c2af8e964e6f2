package se.tillit.networks;

import se.tillit.shared.FieldException;

/** An end date lies ahead; a membership that is over today is ended instead. */
public class EndNotInFutureException extends FieldException {

    EndNotInFutureException() {
        super(NetworkMembership.UNTIL_FIELD);
    }
}
