package se.tillit.networks;

import java.time.LocalDate;
import java.util.List;

/**
 * What a succession wrote, and what stood there before: all that it takes to undo it.
 *
 * @param ended memberships that ended on the day, as they were before
 * @param written memberships that were written
 */
public record SuccessionRecord(
        SuccessionTerm term, List<Handed> seats, List<MembershipSpan> ended, List<MembershipSpan> written) {

    /**
     * A seat that changed hands.
     *
     * @param heldUntil the end that the holding had before
     * @param successorId null when the seat became vacant, as is the next
     * @param successorUntil first day when the successor no longer has the seat
     */
    public record Handed(
            long holdingId, LocalDate heldUntil, Long successorId, Long successorHoldingId, LocalDate successorUntil) {}
}
