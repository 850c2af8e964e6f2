package se.tillit.people;

/** A person as the database has them, for comparison with what a file says. */
public record KnownPerson(long id, PersonDetails details) {}
