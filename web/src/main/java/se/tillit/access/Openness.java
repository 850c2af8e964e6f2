package se.tillit.access;

/** What a network still takes. From the most to the least. */
public enum Openness {
    /** Contributions of its members. */
    OPEN,
    /** Nothing but being managed: it is paused. */
    PAUSED,
    /** Nothing at all: it is closed, and stays as it was (domain.md R4). */
    CLOSED
}
