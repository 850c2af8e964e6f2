package se.tillit.integrity;

import se.tillit.shared.BusinessException;

/** The files are being checked right now, by this node or another. */
public class IntegrityAlreadyRunningException extends BusinessException {}
