package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else changed the membership since it was read. */
public class MembershipChangedException extends ConflictException {}
