package se.tillit.handover;

import se.tillit.shared.FieldException;

/** Reading goes on for a year after the hand-over at most. */
public class ReadingEndsTooLateException extends FieldException {

    ReadingEndsTooLateException() {
        super("lastReadingDay");
    }
}
