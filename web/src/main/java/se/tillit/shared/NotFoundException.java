package se.tillit.shared;

/** What was asked for does not exist, or the reader may not know that it does. Answered with 404. */
public class NotFoundException extends BusinessException {

    public NotFoundException(Object... arguments) {
        super(arguments);
    }
}
