package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.PersonKind;

/**
 * Someone's days on a seat, from a day until the day before {@code to}.
 *
 * @param holdingId null until it is stored
 * @param personName for the words of a refusal
 * @param to first day when it is over; null while no end is known
 */
public record Tenure(
        Long holdingId,
        HoldingRole role,
        long personId,
        String personName,
        PersonKind mandateKind,
        LocalDate from,
        LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Tenure other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    /** Whether both say the same, stored or not. */
    boolean isLike(Tenure other) {
        return other.stored(holdingId).equals(this);
    }

    Tenure stored(Long id) {
        return new Tenure(id, role, personId, personName, mandateKind, from, to);
    }

    Tenure during(LocalDate first, LocalDate end) {
        return new Tenure(holdingId, role, personId, personName, mandateKind, first, end);
    }

    Tenure as(PersonKind mandate) {
        return new Tenure(holdingId, role, personId, personName, mandate, from, to);
    }
}
