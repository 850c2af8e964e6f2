package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The invitation is for someone else's account. */
public class InvitationForAnotherException extends BusinessException {}
