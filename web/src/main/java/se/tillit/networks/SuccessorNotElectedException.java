package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** Only an elected representative of the organisation takes over one of its elected seats. */
public class SuccessorNotElectedException extends BusinessException {}
