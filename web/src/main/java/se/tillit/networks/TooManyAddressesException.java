package se.tillit.networks;

import se.tillit.shared.FieldException;

/** More addresses at once than a list that anyone has looked through. */
public class TooManyAddressesException extends FieldException {

    TooManyAddressesException(int most) {
        super("addressesText", most);
    }
}
