package se.tillit.operations;

import se.tillit.shared.BusinessException;

/** The run cannot be continued: a later one has taken its place. */
public class RunNotRestartableException extends BusinessException {}
