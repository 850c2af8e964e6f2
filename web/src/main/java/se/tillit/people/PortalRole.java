package se.tillit.people;

/** What an account may do in the whole portal. What it may do in a network is that network's matter. */
public enum PortalRole {
    /** Reads reports; sees no more figures than a network's members do (reports.md T5). */
    MANAGEMENT,
    REGISTRAR,
    /** Runs the nightly jobs; reads no content by that role. */
    OPERATOR,
    /** Organisations and people: who belongs where, and from when. */
    ADMINISTRATOR
}
