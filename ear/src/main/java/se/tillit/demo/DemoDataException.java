package se.tillit.demo;

/**
 * Demo data were refused or could not be loaded. The message is the reason in Swedish, which ends a sentence for the
 * operator; nothing has changed in the database.
 */
public final class DemoDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoDataException(String message) {
        super(message);
    }

    DemoDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
