package se.tillit.networks;

import se.tillit.shared.FieldException;

/** Neither a person was picked nor an address written. */
public class NobodyInvitedException extends FieldException {

    NobodyInvitedException() {
        super("addressesText");
    }
}
