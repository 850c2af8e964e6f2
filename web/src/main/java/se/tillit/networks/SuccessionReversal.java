package se.tillit.networks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a succession can still be undone. A seat that someone has changed since, and a closed network, are left as they
 * are, and with them the memberships of the people concerned.
 */
final class SuccessionReversal {

    private record Place(long networkId, long personId) {}

    private final SuccessionRecord record;
    private final LocalDate day;
    private final Map<Long, SuccessionSeat> holdings;
    private final Set<Long> closedNetworks;
    private final Map<Long, MembershipSpan> memberships;

    private final Set<Long> kept = new HashSet<>();
    private final Set<Place> keptPlaces = new HashSet<>();

    /**
     * @param holdings of the seats that changed hands, as they stand now
     * @param memberships of the people concerned, as they stand now
     */
    SuccessionReversal(
            SuccessionRecord record,
            List<SuccessionSeat> holdings,
            Set<Long> closedNetworks,
            List<MembershipSpan> memberships) {
        this.record = record;
        this.day = record.term().effectiveOn();
        this.holdings = holdings.stream().collect(Collectors.toMap(SuccessionSeat::holdingId, Function.identity()));
        this.closedNetworks = closedNetworks;
        this.memberships = memberships.stream().collect(Collectors.toMap(MembershipSpan::id, Function.identity()));
        record.seats().stream().filter(seat -> !isAsWritten(seat)).forEach(this::keep);
    }

    /** The ended holdings that are left as they are. */
    Set<Long> kept() {
        return Set.copyOf(kept);
    }

    List<SuccessionRecord.Handed> undoneSeats() {
        return record.seats().stream()
                .filter(seat -> !kept.contains(seat.holdingId()))
                .toList();
    }

    /** Written memberships that are taken back. */
    List<MembershipSpan> takenBack() {
        return record.written().stream()
                .filter(span -> isUndone(span) && span.equals(memberships.get(span.id())))
                .toList();
    }

    /** Ended memberships that get the end back that they had before. */
    List<MembershipSpan> reopened() {
        Set<Long> gone = takenBack().stream().map(MembershipSpan::id).collect(Collectors.toSet());
        return record.ended().stream()
                .filter(this::isUndone)
                .filter(span -> span.until(day).equals(memberships.get(span.id())))
                .filter(span -> memberships.values().stream()
                        .filter(other -> other.id() != span.id() && !gone.contains(other.id()))
                        .filter(other -> placeOf(other).equals(placeOf(span)))
                        .noneMatch(other -> other.overlaps(day, span.leftOn())))
                .toList();
    }

    private boolean isUndone(MembershipSpan span) {
        return !keptPlaces.contains(placeOf(span)) && !closedNetworks.contains(span.networkId());
    }

    private static Place placeOf(MembershipSpan span) {
        return new Place(span.networkId(), span.personId());
    }

    private boolean isAsWritten(SuccessionRecord.Handed seat) {
        SuccessionSeat left = holdings.get(seat.holdingId());
        return left != null
                && !closedNetworks.contains(left.networkId())
                && day.equals(left.validTo())
                && isExpectedAgain(left, seat)
                && isSuccessorAsWritten(seat)
                && isFree(left, seat);
    }

    /** Whether the organisation is still expected on the days that the one who was to leave gets back. */
    private static boolean isExpectedAgain(SuccessionSeat left, SuccessionRecord.Handed seat) {
        return left.seatUntil() == null
                || seat.heldUntil() != null && !seat.heldUntil().isAfter(left.seatUntil());
    }

    private boolean isSuccessorAsWritten(SuccessionRecord.Handed seat) {
        if (seat.successorHoldingId() == null) {
            return true;
        }
        SuccessionSeat successor = holdings.get(seat.successorHoldingId());
        return successor != null
                && seat.successorId() == successor.personId()
                && day.equals(successor.validFrom())
                && Objects.equals(seat.successorUntil(), successor.validTo());
    }

    /** Whether nobody else has been given the days that the one who was to leave gets back. */
    private boolean isFree(SuccessionSeat left, SuccessionRecord.Handed seat) {
        return holdings.values().stream()
                .filter(other -> other.samePart(left) && other.holdingId() != left.holdingId())
                .filter(other -> !Objects.equals(seat.successorHoldingId(), other.holdingId()))
                .noneMatch(other -> other.overlaps(day, seat.heldUntil()));
    }

    private void keep(SuccessionRecord.Handed seat) {
        kept.add(seat.holdingId());
        SuccessionSeat left = holdings.get(seat.holdingId());
        if (left == null) {
            return;
        }
        keptPlaces.add(new Place(left.networkId(), left.personId()));
        if (seat.successorId() != null) {
            keptPlaces.add(new Place(left.networkId(), seat.successorId()));
        }
    }
}
