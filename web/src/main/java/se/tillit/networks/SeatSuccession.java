package se.tillit.networks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.people.ElectedPerson;

/**
 * A seat that changes hands.
 *
 * @param leaves who leaves it
 * @param successor who takes over; null when the seat becomes vacant
 * @param later who has been given the seat from a later day already; null when nobody has
 */
public record SeatSuccession(SuccessionSeat leaves, ElectedPerson successor, SuccessionSeat later) {

    /** Whether nobody comes after, as holder or as substitute. */
    public boolean vacant() {
        return successor == null;
    }

    /** Whether the seat is left without a holder; one without a substitute is not vacant. */
    public boolean leavesVacancy() {
        return vacant() && leaves.role() == HoldingRole.HOLDER;
    }

    /** First day when someone else has the seat or nobody is expected on it; null when no end is known. */
    public LocalDate successorUntil() {
        return Stream.of(
                        later == null ? Optional.<LocalDate>empty() : Optional.of(later.validFrom()),
                        Optional.ofNullable(leaves.seatUntil()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
