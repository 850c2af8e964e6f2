package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The network takes no requests: it takes members in another way, is paused or closed. */
public class NotOpenToRequestsException extends BusinessException {}
