package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.shared.FieldException;

/** Who takes over begins after the one who leaves has begun. */
public class SuccessorTooEarlyException extends FieldException {

    SuccessorTooEarlyException(String name, LocalDate from) {
        super("from", name, from.toString());
    }
}
