package se.tillit.batch;

import java.time.YearMonth;

/** The same month is being compiled right now, by this node or another. */
public final class AlreadyRunningException extends JobRefusedException {

    private static final long serialVersionUID = 1L;

    AlreadyRunningException(YearMonth period) {
        super("The report of " + period + " is already being compiled");
    }
}
