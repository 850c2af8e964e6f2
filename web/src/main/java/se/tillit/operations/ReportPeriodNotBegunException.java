package se.tillit.operations;

import se.tillit.shared.BusinessException;

/** The month has no whole day behind it yet. */
public class ReportPeriodNotBegunException extends BusinessException {}
