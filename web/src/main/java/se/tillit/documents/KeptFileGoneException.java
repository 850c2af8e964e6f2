package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** The file does not wait any longer: it was saved or given up in another window, or a day has passed. */
public class KeptFileGoneException extends ConflictException {}
