package se.tillit.networks;

import java.util.Optional;

/** The wish that a holding ends. @param successorId who takes over; null when the seat becomes vacant */
public record Succession(long holdingId, Long successorId) {

    Optional<Long> successor() {
        return Optional.ofNullable(successorId);
    }
}
