package se.tillit.networks;

import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.shared.Service;

/** Vacant seats as a coordinator follows them up. */
@Service
public class VacancyService {

    private SeatRepository seats;
    private SeatLedger ledger;
    private SeatAccess access;
    private VacancyDesk desk;

    protected VacancyService() {}

    @Inject
    public VacancyService(SeatRepository seats, SeatLedger ledger, SeatAccess access, VacancyDesk desk) {
        this.seats = seats;
        this.ledger = ledger;
        this.access = access;
        this.desk = desk;
    }

    /** The seat's vacancy, today's or the next that is known; empty when it has a holder without end. */
    public Optional<Vacancy> vacancy(Seat seat) {
        access.requireManage(seat);
        return desk.vacancy(seat);
    }

    /**
     * Asks the organisation's contact to fill the seat, or asks again; at most once a day.
     *
     * @throws NobodyToAskException when it is not vacant, or when there is nobody to ask
     */
    public void ask(long seatId) {
        Seat seat = seats.get(seatId);
        access.requireManage(seat);
        desk.askAgain(ledger.lock(seat));
    }
}
