package se.tillit.handover;

import se.tillit.shared.FieldException;

/** Those who leave can read for as long as they have the seat. */
public class ReadingEndsTooEarlyException extends FieldException {

    ReadingEndsTooEarlyException() {
        super("lastReadingDay");
    }
}
