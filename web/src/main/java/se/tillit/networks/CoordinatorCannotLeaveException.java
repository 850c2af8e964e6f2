package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** A coordinator is responsible for the network, and hands it over first. */
public class CoordinatorCannotLeaveException extends BusinessException {}
