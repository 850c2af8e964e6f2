package se.tillit.shared;

/** The reader must sign in first. Answered with the sign-in page, which leads back. */
public class SignInRequiredException extends BusinessException {

    public SignInRequiredException(Object... arguments) {
        super(arguments);
    }
}
