package se.tillit.networks;

import java.time.Instant;

/**
 * A request to join, for coordinators.
 *
 * @param decidedBy null while it is pending, and when it was withdrawn
 * @param message to the one who asked; null for none
 */
public record RequestRow(
        long id,
        String name,
        String organisation,
        String jobTitle,
        String reason,
        RequestStatus status,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        String message) {

    public boolean pending() {
        return status == RequestStatus.PENDING;
    }
}
