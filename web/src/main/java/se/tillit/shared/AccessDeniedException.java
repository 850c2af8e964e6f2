package se.tillit.shared;

/** The reader is signed in but may not do this. Answered with 403. */
public class AccessDeniedException extends BusinessException {

    public AccessDeniedException(Object... arguments) {
        super(arguments);
    }
}
