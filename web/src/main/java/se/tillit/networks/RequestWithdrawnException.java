package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Who asked to join has taken the request back. */
public class RequestWithdrawnException extends ConflictException {}
