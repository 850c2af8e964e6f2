package se.tillit.networks;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import se.tillit.shared.FieldException;

/** Someone else was given the seat for one of the days at the same moment; who it is stands in the seat's history. */
public class SeatJustTakenException extends FieldException {

    private SeatJustTakenException() {
        super("person");
    }

    /** This, when the database refused two on one day; otherwise what was thrown. */
    static RuntimeException explained(PersistenceException thrown) {
        Throwable at = thrown;
        while (at != null && !(at instanceof SQLIntegrityConstraintViolationException)) {
            at = at.getCause();
        }
        return at == null ? thrown : new SeatJustTakenException();
    }
}
