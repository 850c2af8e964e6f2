package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** What has been decided for a later day already cannot be overtaken from behind. */
public class EffectiveBeforeLastChangeException extends FieldException {

    public EffectiveBeforeLastChangeException(LocalDate lastChange) {
        super("effectiveOn", lastChange);
    }
}
