package se.tillit.integrity;

/** An operator wants all files checked now. */
public record IntegrityRequested(long runId) {}
