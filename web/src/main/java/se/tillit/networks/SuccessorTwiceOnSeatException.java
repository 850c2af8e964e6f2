package se.tillit.networks;

import se.tillit.shared.FieldException;

/** Nobody steps in for themselves: the successor has, or gets, the seat's other part. */
public class SuccessorTwiceOnSeatException extends FieldException {

    SuccessorTwiceOnSeatException(long holdingId, String name) {
        super("efter" + holdingId, name);
    }
}
