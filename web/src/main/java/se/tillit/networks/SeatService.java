package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Seats, and who holds them over time. Other features find a seat and give it through here. */
@Service
public class SeatService {

    private SeatRepository seats;
    private NetworkRepository networks;
    private SeatLedger ledger;
    private SeatAccess seatAccess;
    private Access access;
    private Clock clock;

    protected SeatService() {}

    @Inject
    public SeatService(
            SeatRepository seats,
            NetworkRepository networks,
            SeatLedger ledger,
            SeatAccess seatAccess,
            Access access,
            Clock clock) {
        this.seats = seats;
        this.networks = networks;
        this.ledger = ledger;
        this.seatAccess = seatAccess;
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
        return seats.findSeats(network.getId(), day);
    }

    /**
     * A seat of a network that the reader may read, with its network and organisation.
     *
     * @throws NotFoundException when the network has none such, or the reader may not read it
     */
    public Seat getReadable(String slug, long seatId) {
        Seat seat = access.requireFound(seats.find(seatId));
        access.requireRead(seat.getNetwork().getId(), seat.getNetwork().getVisibility());
        if (!seat.getNetwork().getSlug().equals(slug)) {
            throw new NotFoundException();
        }
        return seat;
    }

    /** Everyone who has had, has or will have a seat that the reader may read, from the first to the last. */
    public SeatHistory history(Seat seat) {
        access.requireRead(seat.getNetwork().getId(), seat.getNetwork().getVisibility());
        return SeatHistory.of(seats.findHoldings(seat.getId()).stream()
                .map(SeatHolding::tenure)
                .toList());
    }

    /**
     * The seat of an organisation that a network expects on a day; for those who may give it.
     *
     * @throws NotFoundException when there is no such network, or the reader may not know of it
     */
    public Optional<Seat> find(String slug, long organisationId, int seatNo, LocalDate day) {
        Network network = access.requireFound(networks.findBySlug(slug));
        access.requireKnowOf(network.getId(), network.getVisibility());
        Optional<Seat> seat = seats.find(network.getId(), organisationId, seatNo, day);
        seat.ifPresent(seatAccess::requireGive);
        return seat;
    }

    /** Whether the reader may give, end and correct in this network. */
    public boolean mayManage(Network network) {
        return access.may(Action.MANAGE_SEATS, network.scope());
    }

    /** Like {@link #give(long, Giving)}, with no end, as what the person is. */
    public void give(long seatId, HoldingRole role, long personId, LocalDate from) {
        give(seatId, new Giving(role, personId, from, null, null));
    }

    /**
     * Gives a seat to one of the organisation's people, who is a member from that day; the day may be past or to come. For
     * the network's coordinators, the organisation's contact and administrators. The same once more changes nothing.
     *
     * @throws NotFoundException when there is no such seat, or the reader may not know of its network
     * @throws PersonOfOtherOrganisationException when the person belongs to another organisation
     * @throws SeatNotExpectedException when the network does not expect the organisation on all of the days
     * @throws HoldingEndsBeforeStartException when there would be no day
     * @throws SeatTakenException when someone has this part of the seat on one of the days
     * @throws HolderIsSubstituteException when the person has the seat's other part on one of the days
     */
    public void give(long seatId, Giving giving) {
        Seat seat = seats.get(seatId);
        seatAccess.requireGive(seat);
        Seat held = ledger.lock(seat);
        ledger.save(held, ledger.history(held).give(ledger.tenure(held, giving)));
    }
}
