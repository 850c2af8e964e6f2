package se.tillit.directory;

/** An organisation was added. */
public record OrganisationAdded(long organisationId) {}
