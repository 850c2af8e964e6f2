package se.tillit.networks;

import se.tillit.shared.ConflictException;

/** Someone else ended the membership, or it ran out. */
public class MembershipEndedException extends ConflictException {}
