package se.tillit.networks;

import java.time.LocalDate;

/**
 * Someone on a seat that changes hands.
 *
 * @param validTo the end that is known already; null when none is
 * @param seatUntil first day when the organisation is no longer expected on the seat; null while no end is known
 * @param personEmail null when none is known
 */
public record SuccessionSeat(
        long holdingId,
        long seatId,
        int seatNo,
        HoldingRole role,
        LocalDate validFrom,
        LocalDate validTo,
        long networkId,
        String networkSlug,
        String networkName,
        long personId,
        String personName,
        String personEmail,
        LocalDate seatUntil) {

    static SuccessionSeat of(SeatHolding holding) {
        Seat seat = holding.getSeat();
        Network network = seat.getNetwork();
        return new SuccessionSeat(
                holding.getId(),
                seat.getId(),
                seat.getSeatNo(),
                holding.getRole(),
                holding.getValidFrom(),
                holding.getValidTo(),
                network.getId(),
                network.getSlug(),
                network.getName(),
                holding.getPerson().getId(),
                holding.getPerson().getName(),
                holding.getPerson().getEmail(),
                seat.getExpectedTo());
    }

    /** Whether it is the same part of the same seat: two people on it exclude each other. */
    boolean samePart(SuccessionSeat other) {
        return seatId == other.seatId && role == other.role;
    }

    boolean covers(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it has a day in common with an interval. @param to first day after it; null for no end */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (validTo == null || validTo.isAfter(from)) && (to == null || validFrom.isBefore(to));
    }
}
