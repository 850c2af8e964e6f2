package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The network takes no members without an invitation. */
public class JoinByInvitationOnlyException extends BusinessException {}
