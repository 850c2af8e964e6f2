package se.tillit.documents;

/** A record that is hidden, for those who may know that it is. */
public record QuarantinedRow(long id, String title) {}
