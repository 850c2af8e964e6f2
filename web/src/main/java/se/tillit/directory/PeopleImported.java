package se.tillit.directory;

/** A file of people and seats was confirmed. */
public record PeopleImported(long importId) {}
