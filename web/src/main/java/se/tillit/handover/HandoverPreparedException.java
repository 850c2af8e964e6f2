package se.tillit.handover;

import se.tillit.shared.ConflictException;

/** Someone has handed over the organisation to the same day already. */
public class HandoverPreparedException extends ConflictException {

    HandoverPreparedException(String name, String when) {
        super(name, when);
    }
}
