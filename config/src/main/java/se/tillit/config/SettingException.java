package se.tillit.config;

/** A setting that cannot be used. The message is one sentence in Swedish that names it, fit for the operator. */
public final class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingException(String message) {
        super(message);
    }
}
