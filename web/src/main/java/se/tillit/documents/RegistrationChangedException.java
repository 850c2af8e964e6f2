package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** Someone else registered the record, or changed its registration, after it was read here. */
public class RegistrationChangedException extends ConflictException {}
