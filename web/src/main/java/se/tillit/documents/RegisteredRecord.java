package se.tillit.documents;

import java.util.Optional;

/** A record with its entry in the diary; empty while it has none. */
public record RegisteredRecord(Document document, Optional<Registration> registration) {}
