package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else has changed the seat since the form was opened. */
public class SeatChangedException extends ConflictException {}
