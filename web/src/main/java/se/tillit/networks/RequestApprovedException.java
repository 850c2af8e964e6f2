package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else approved the request first. */
public class RequestApprovedException extends ConflictException {

    /** @param who who did, and {@code day} when */
    RequestApprovedException(String who, String day) {
        super(who, day);
    }
}
