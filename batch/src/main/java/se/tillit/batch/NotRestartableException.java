package se.tillit.batch;

/** Only the latest failed or stopped run of its kind, with its half-built report still there, can be continued. */
public final class NotRestartableException extends JobRefusedException {

    private static final long serialVersionUID = 1L;

    NotRestartableException(long executionId) {
        super("Run " + executionId + " cannot be continued");
    }
}
