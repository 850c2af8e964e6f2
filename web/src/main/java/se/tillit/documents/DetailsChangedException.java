package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** Someone else changed what is said about the document, or who may read it, after that was read here. */
public class DetailsChangedException extends ConflictException {}
