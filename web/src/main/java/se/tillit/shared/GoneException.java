package se.tillit.shared;

/** What was asked for is gone for good, and the reader may know that it was there. Answered with 410 and its own words. */
public abstract class GoneException extends NotFoundException {

    protected GoneException(Object... arguments) {
        super(arguments);
    }
}
