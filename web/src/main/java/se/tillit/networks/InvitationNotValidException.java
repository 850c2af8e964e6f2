package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The invitation was withdrawn, is used up, has expired, or never was. */
public class InvitationNotValidException extends BusinessException {}
