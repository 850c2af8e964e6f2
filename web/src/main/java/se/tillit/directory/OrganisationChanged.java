package se.tillit.directory;

/** What an organisation is, or when it is a member, has changed. */
public record OrganisationChanged(long organisationId) {}
