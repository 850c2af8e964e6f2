package se.tillit.operations;

import se.tillit.shared.BusinessException;

/** The month is being compiled right now, by this node or another. */
public class ReportAlreadyRunningException extends BusinessException {}
