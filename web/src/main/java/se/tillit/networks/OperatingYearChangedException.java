package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else changed the operating year after it was read here. */
public class OperatingYearChangedException extends ConflictException {}
