package se.tillit.directory;

import se.tillit.shared.FieldException;

/** A file that cannot be taken as a list of people, and why. */
public class PeopleFileRefusedException extends FieldException {

    /** Why a whole file is refused; the words stand in the text of the exception. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        OLD_EXCEL,
        UNREADABLE,
        QUOTES,
        NO_HEADINGS,
        MISSING_HEADINGS,
        HEADING_TWICE,
        NO_ROWS,
        TOO_MANY_ROWS
    }

    private final Reason reason;

    PeopleFileRefusedException(Reason reason, Object detail) {
        super("file", reason.name(), detail);
        this.reason = reason;
    }

    PeopleFileRefusedException(Reason reason) {
        this(reason, "");
    }

    public Reason reason() {
        return reason;
    }
}
