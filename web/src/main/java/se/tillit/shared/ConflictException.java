package se.tillit.shared;

/** Someone else changed it first; the reader keeps what was typed. Answered with 409. */
public class ConflictException extends BusinessException {

    public ConflictException(Object... arguments) {
        super(arguments);
    }
}
