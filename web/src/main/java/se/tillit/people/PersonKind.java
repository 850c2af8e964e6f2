package se.tillit.people;

/** Whether a person is an elected representative or an official. */
public enum PersonKind {
    ELECTED,
    OFFICIAL
}
