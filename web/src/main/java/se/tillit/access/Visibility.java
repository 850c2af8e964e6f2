package se.tillit.access;

/** Who may read a network or a document: a choice per item, never automatic (domain.md O7). */
public enum Visibility {
    PUBLIC,
    SIGNED_IN,
    MEMBERS
}
