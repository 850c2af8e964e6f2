package se.tillit.networks;

import se.tillit.shared.FieldException;

/** A decision is recorded when it is in force, not before. */
public class EffectiveInFutureException extends FieldException {

    public EffectiveInFutureException() {
        super("effectiveOn");
    }
}
