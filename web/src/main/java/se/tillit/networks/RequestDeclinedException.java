package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else declined the request first. */
public class RequestDeclinedException extends ConflictException {

    /** @param who who did, and {@code day} when */
    RequestDeclinedException(String who, String day) {
        super(who, day);
    }
}
