package se.tillit.security;

import se.tillit.shared.FieldException;

/** The password is easily guessed. */
public class WeakPasswordException extends FieldException {

    WeakPasswordException() {
        super("password");
    }
}
