package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** The network is no longer what it was when the decision was written down. */
public class StatusChangedException extends ConflictException {}
