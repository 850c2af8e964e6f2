package se.tillit.documents;

import se.tillit.shared.FieldException;

/**
 * What is under secrecy does not belong in the portal (domain.md O6). Tells the system that is made for it, "none" when the
 * portal does not know its name, and who can help.
 */
public class SecrecyException extends FieldException {

    SecrecyException(String system, String contact, String email) {
        super("secrecy", system, contact, email);
    }
}
