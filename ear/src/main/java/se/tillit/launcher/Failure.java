package se.tillit.launcher;

/** What keeps a command from its work. The message is one sentence in Swedish for the operator. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
