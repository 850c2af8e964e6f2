package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else changed the network after it was read here. */
public class NetworkChangedException extends ConflictException {}
