package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tillit.people.PersonKind;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * What a coordinator does with someone's days on a seat. Each form tells which version of the seat it showed: when someone
 * else has changed it since, it fails with {@link SeatChangedException}. The same twice is done once.
 */
@Service
public class SeatHoldingService {

    private SeatRepository seats;
    private SeatLedger ledger;
    private SeatAccess access;
    private Clock clock;

    protected SeatHoldingService() {}

    @Inject
    public SeatHoldingService(SeatRepository seats, SeatLedger ledger, SeatAccess access, Clock clock) {
        this.seats = seats;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Ends a holding. Membership goes on, except where it follows the function.
     *
     * @param day the first day without the person
     * @throws HoldingEndsBeforeStartException when no day would be left
     * @throws SeatTakenException when someone else has begun before that day
     */
    public void end(long seatId, long holdingId, LocalDate day, long seenVersion) {
        Seat seat = manageable(seatId);
        SeatHistory before = ledger.history(ledger.lock(seat));
        if (day.equals(before.get(holdingId).to())) {
            return;
        }
        Seat held = ledger.lock(seat, seenVersion);
        ledger.save(held, before.end(holdingId, day));
    }

    /**
     * Ends a holding on the day on which someone else of the organisation takes over, so that no day is without.
     *
     * @throws se.tillit.shared.FieldException as {@link SeatService#give(long, Giving)} and {@link #end} do
     */
    public void replace(long seatId, long holdingId, Giving successor, long seenVersion) {
        Seat seat = ledger.lock(manageable(seatId));
        SeatHistory before = ledger.history(seat);
        SeatHistory after = before.replace(holdingId, ledger.tenure(seat, successor));
        if (after.tenures().equals(before.tenures())) {
            return;
        }
        ledger.save(ledger.lock(seat, seenVersion), after);
    }

    /**
     * Puts right the days and the mandate of a holding.
     *
     * @param to first day without the person; null when no end is known
     * @throws se.tillit.shared.FieldException as {@link SeatService#give(long, Giving)} does
     */
    public void correct(
            long seatId, long holdingId, LocalDate from, LocalDate to, PersonKind mandate, long seenVersion) {
        Seat seat = ledger.lock(manageable(seatId));
        SeatHistory before = ledger.history(seat);
        Tenure corrected = before.get(holdingId).during(from, to).as(mandate);
        if (before.get(holdingId).equals(corrected)) {
            return;
        }
        if (!seat.isExpected(from, to)) {
            throw new SeatNotExpectedException(seat.getExpectedFrom(), seat.getExpectedTo());
        }
        ledger.save(ledger.lock(seat, seenVersion), before.correct(corrected));
    }

    /** Takes back a holding that has not begun. @throws HoldingHasBegunException when it has: then it is ended */
    public void takeBack(long seatId, long holdingId, long seenVersion) {
        Seat held = ledger.lock(manageable(seatId), seenVersion);
        SeatHistory before = ledger.history(held);
        if (!before.get(holdingId).from().isAfter(SwedishTime.today(clock))) {
            throw new HoldingHasBegunException();
        }
        ledger.save(held, before.takeBack(holdingId));
    }

    private Seat manageable(long seatId) {
        Seat seat = seats.get(seatId);
        access.requireManage(seat);
        return seat;
    }
}
