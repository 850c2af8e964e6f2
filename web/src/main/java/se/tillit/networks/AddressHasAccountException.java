package se.tillit.networks;

import se.tillit.shared.BusinessException;

/** The invited address has an account already, which signs in instead. */
public class AddressHasAccountException extends BusinessException {}
