package se.tillit.access;

/** What a person is in one network (domain.md §1.4). */
public enum NetworkRole {
    COORDINATOR,
    CONVENER,
    /** Arbetsutskott: prepares between meetings. */
    PREP_COMMITTEE,
    SECRETARY,
    MEMBER,
    SUBSTITUTE,
    EXTERNAL,
    /** Reads and does nothing else: who has left after an election and reads until a day. */
    READER;

    /** Whether a coordinator gives it; reading on comes of a hand-over only. */
    public boolean isGiven() {
        return this != READER;
    }
}
