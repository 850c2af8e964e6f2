package se.tillit.documents;

import se.tillit.shared.FieldException;

/** What the reader wants to add is longer than a mail should be. */
public class AccessibleWordsTooLongException extends FieldException {

    public AccessibleWordsTooLongException(int most) {
        super("accessibleText", most);
    }
}
