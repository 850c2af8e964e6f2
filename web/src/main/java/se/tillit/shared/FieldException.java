package se.tillit.shared;

/** A rule that one field of a form breaks; {@code view.PageExceptionHandler} says so at the field. */
public abstract class FieldException extends BusinessException {

    private final String field;

    /** @param field id of the field, the same on each page that has it */
    protected FieldException(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    public final String field() {
        return field;
    }
}
