package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** A network needs a coordinator; the last one hands it over first. */
public class LastCoordinatorException extends BusinessException {}
