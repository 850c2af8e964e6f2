package se.tillit.handover;

import java.time.Instant;
import java.time.LocalDate;

/** A hand-over in a list. @param undoneAt null while it stands */
public record HandoverRow(long id, String organisation, LocalDate effectiveOn, Instant preparedAt, Instant undoneAt) {

    public boolean undone() {
        return undoneAt != null;
    }
}
