package se.tillit.people;

/** A person to choose. */
public record PersonChoice(long id, String name, String jobTitle) {}
