package se.tillit.shared;

/**
 * Something that the reader can understand and act on. The class name, without {@code Exception}, is the key of its text
 * in the bundle ({@code error.<ClassName>}); arguments fill the text's places. Unchecked, so it rolls the transaction
 * back. Pages never catch it: {@code view.PageExceptionHandler} shows it where the reader is.
 */
public abstract class BusinessException extends RuntimeException {

    private final transient Object[] arguments;

    protected BusinessException(Object... arguments) {
        this.arguments = arguments.clone();
    }

    /** Key of the text that explains this to the reader. */
    public final String messageKey() {
        String name = getClass().getSimpleName();
        return "error." + name.substring(0, name.length() - "Exception".length());
    }

    /** What fills the places of the text. */
    public final Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    @Override
    public String getMessage() {
        return messageKey();
    }
}
