package se.tillit.networks;

import se.tillit.shared.FieldException;

/** Nothing is in force before it is decided. */
public class EffectiveBeforeDecisionException extends FieldException {

    public EffectiveBeforeDecisionException() {
        super("effectiveOn");
    }
}
