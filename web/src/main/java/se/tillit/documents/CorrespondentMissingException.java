package se.tillit.documents;

import se.tillit.shared.FieldException;

/** A registration names whom a record came from or went to (OSL 5:2). */
public class CorrespondentMissingException extends FieldException {

    CorrespondentMissingException() {
        super("senderText");
    }
}
