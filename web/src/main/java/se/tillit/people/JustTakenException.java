package se.tillit.people;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import se.tillit.shared.ConflictException;

/** Someone else saved the same address, code or domain at the same moment; who it was is told at the next attempt. */
public class JustTakenException extends ConflictException {

    /** This, when a database constraint was broken; otherwise what was thrown. */
    static RuntimeException explained(PersistenceException thrown) {
        Throwable at = thrown;
        while (at != null && !(at instanceof SQLIntegrityConstraintViolationException)) {
            at = at.getCause();
        }
        return at == null ? thrown : new JustTakenException();
    }
}
