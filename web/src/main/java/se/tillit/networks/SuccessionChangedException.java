package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** A seat, a person or a membership has changed since the plan was reviewed. */
public class SuccessionChangedException extends ConflictException {}
