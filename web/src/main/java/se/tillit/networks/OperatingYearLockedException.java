package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The year has passed, or is too far away: it is read, and not planned. */
public class OperatingYearLockedException extends BusinessException {}
