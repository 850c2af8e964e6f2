package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** What has begun is history; it is ended and not taken back. */
public class HoldingHasBegunException extends BusinessException {}
