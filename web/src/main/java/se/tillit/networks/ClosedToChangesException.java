package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The network is closed and stays as it was (domain.md R4). */
public class ClosedToChangesException extends BusinessException {}
