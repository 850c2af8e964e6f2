package se.tillit.handover;

import se.tillit.shared.BusinessException;

/** Nobody leaves a seat, so there is nothing to hand over. */
public class HandoverEmptyException extends BusinessException {}
