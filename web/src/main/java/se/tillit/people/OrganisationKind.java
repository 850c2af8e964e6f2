package se.tillit.people;

/** What an organisation is to the association. Coverage counts municipalities only (reports.md §6.1 rule 6). */
public enum OrganisationKind {
    MUNICIPALITY,
    ASSOCIATION,
    EXTERNAL
}
