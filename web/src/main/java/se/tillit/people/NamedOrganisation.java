package se.tillit.people;

/** An organisation by the two names that people write. */
public record NamedOrganisation(long id, String name, String shortName) {}
