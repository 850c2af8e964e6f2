package se.tillit.batch;

/** A run was asked for that must not be started. The class name of the concrete type is its message key. */
public abstract class JobRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobRefusedException(String message) {
        super(message);
    }
}
