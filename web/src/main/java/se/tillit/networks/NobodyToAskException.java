package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The seat is not vacant, or its organisation has nobody who can be asked. */
public class NobodyToAskException extends BusinessException {}
