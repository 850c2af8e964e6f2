package se.tillit.meetings;

import se.tillit.shared.FieldException;

/** Nobody has confirmed that the notes become a record (domain.md O1). */
public class NotesNotConfirmedException extends FieldException {

    NotesNotConfirmedException() {
        super("understood");
    }
}
