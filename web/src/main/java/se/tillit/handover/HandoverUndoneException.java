package se.tillit.handover;

import se.tillit.shared.ConflictException;

/** Someone has undone the hand-over already. */
public class HandoverUndoneException extends ConflictException {

    HandoverUndoneException(String name, String when) {
        super(name, when);
    }
}
