package se.tillit.access;

/** What a person is in one network (domain.md §1.4). */
public enum NetworkRole {
    COORDINATOR,
    CONVENER,
    SECRETARY,
    MEMBER,
    SUBSTITUTE,
    EXTERNAL
}
