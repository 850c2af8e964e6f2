package se.tillit.documents;

import se.tillit.shared.FieldException;

/** What is disposed of is gone; so it is confirmed first. */
public class DisposalNotConfirmedException extends FieldException {

    DisposalNotConfirmedException() {
        super("confirmed");
    }
}
