package se.tillit.access;

/**
 * Who may read a network or a document: a choice per item, never automatic (domain.md O7). From the widest to the
 * narrowest.
 */
public enum Visibility {
    PUBLIC,
    SIGNED_IN,
    /** Members read it. That it exists, its name and its purpose, is known to all who sign in. */
    MEMBERS,
    /** Members read it, and nobody else learns even its name. Networks only. */
    SECRET
}
