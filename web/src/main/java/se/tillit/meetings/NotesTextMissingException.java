package se.tillit.meetings;

import se.tillit.shared.FieldException;

/** Notes say something. */
public class NotesTextMissingException extends FieldException {

    public NotesTextMissingException() {
        super("notesText");
    }
}
