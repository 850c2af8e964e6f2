package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tillit.access.Access;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Seats, and who holds them over time. */
@Service
public class SeatService {

    private SeatRepository seats;
    private Access access;
    private Clock clock;

    protected SeatService() {}

    @Inject
    public SeatService(SeatRepository seats, Access access, Clock clock) {
        this.seats = seats;
        this.access = access;
        this.clock = clock;
    }

    /** Today's seats of a network that the reader may read; seats are public facts (features.md §0). */
    public List<SeatRow> seats(Network network) {
        return seats(network, SwedishTime.today(clock));
    }

    /** The seats of a network on a day, with who held them then. */
    public List<SeatRow> seats(Network network, LocalDate day) {
        access.requireRead(network.getId(), network.getVisibility());
        List<SeatRow> rows = seats.findSeats(network.getId(), day);
        if (rows.stream().noneMatch(SeatRow::vacant)) {
            return rows;
        }
        Map<Long, LocalDate> since = seats.findVacantSince(network.getId(), day);
        return rows.stream()
                .map(seat -> seat.vacant() ? seat.vacantFrom(since.get(seat.seatId())) : seat)
                .toList();
    }
}
