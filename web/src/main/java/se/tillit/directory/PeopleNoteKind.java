package se.tillit.directory;

/** What is said of a row: what is wrong with it, then what it would do. */
public enum PeopleNoteKind {
    MISSING,
    TOO_LONG,
    TOO_MANY_CELLS,
    UNKNOWN_ORGANISATION,
    UNKNOWN_ORGANISATION_NEAR,
    BAD_EMAIL,
    EMAIL_TWICE,
    NAME_TWICE,
    EMAIL_ELSEWHERE,
    NAME_NOT_UNIQUE,
    BAD_PHONE,
    UNKNOWN_FUNCTION,
    UNKNOWN_FUNCTION_NEAR,
    BAD_KIND,
    PARTY_OF_OFFICIAL,
    NETWORK_MISSING,
    UNKNOWN_NETWORK,
    NETWORK_CLOSED,
    BAD_SEAT_NO,
    SEAT_NO_NEEDED,
    NO_SUCH_SEAT,
    SEAT_TAKEN,
    SEAT_TWICE,
    OTHER_PART,
    BAD_ROLE,
    BAD_DATE,
    CHANGED,
    SEAT_GIVEN,
    SEAT_HELD;

    /** Whether the row cannot be saved because of it. */
    public boolean isError() {
        return compareTo(CHANGED) < 0;
    }
}
