package se.tillit.handover;

import se.tillit.shared.FieldException;

/** What is handed over can be undone before its day; so the day lies ahead. */
public class HandoverDayNotAheadException extends FieldException {

    HandoverDayNotAheadException() {
        super("day");
    }
}
