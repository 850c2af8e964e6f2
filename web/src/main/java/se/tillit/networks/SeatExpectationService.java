package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.people.Organisation;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;

/** Which organisations a network expects, and when: a municipality, with one or two seats, or an external organisation. */
@Service
public class SeatExpectationService {

    private static final int MOST_SEATS = 2;

    private SeatRepository seats;
    private NetworkRepository networks;
    private Admissions admissions;
    private SeatLedger ledger;
    private PeopleService people;
    private Access access;
    private SeatAccess seatAccess;
    private Event<SeatChanged> changed;

    protected SeatExpectationService() {}

    @Inject
    public SeatExpectationService(
            SeatRepository seats,
            NetworkRepository networks,
            Admissions admissions,
            SeatLedger ledger,
            PeopleService people,
            Access access,
            SeatAccess seatAccess,
            Event<SeatChanged> changed) {
        this.seats = seats;
        this.networks = networks;
        this.admissions = admissions;
        this.ledger = ledger;
        this.people = people;
        this.access = access;
        this.seatAccess = seatAccess;
        this.changed = changed;
    }

    /**
     * Expects an organisation on a seat from a day on; its contact is asked to fill it. The same twice is done once.
     *
     * @param seatNo 1, or 2 for the second seat that a large municipality may have
     * @return id of the seat
     * @throws SeatExpectedAlreadyException when the seat is expected from another day already
     * @throws se.tillit.shared.NotFoundException when there is no such network or organisation
     */
    public long expect(String slug, long organisationId, int seatNo, LocalDate from) {
        Network network = access.requireFound(networks.findBySlug(slug));
        access.require(Action.MANAGE_SEATS, network.scope());
        Organisation organisation = people.getOrganisation(organisationId);
        if (seatNo < 1 || seatNo > MOST_SEATS) {
            throw new IllegalArgumentException("Seat " + seatNo);
        }
        admissions.hold(network);
        for (Seat other : seats.findAll(network.getId(), organisationId, seatNo)) {
            if (other.getExpectedTo() == null && other.getExpectedFrom().equals(from)) {
                return other.getId();
            }
            if (other.getExpectedTo() == null || other.getExpectedTo().isAfter(from)) {
                throw new SeatExpectedAlreadyException();
            }
        }
        Seat seat = new Seat(network, organisation, seatNo, from);
        seats.add(seat);
        changed.fire(new SeatChanged(network.getId(), seat.getId()));
        return seat.getId();
    }

    /** The organisations that a network can expect, municipalities first, in Swedish order. Anyone may know them. */
    public List<Organisation> expectable() {
        return people.organisations().stream()
                .filter(organisation -> organisation.getKind() != OrganisationKind.ASSOCIATION)
                .sorted(Comparator.comparing(organisation -> organisation.getKind() != OrganisationKind.MUNICIPALITY))
                .toList();
    }

    /**
     * Stops expecting the organisation on a seat. Who has it then has it until that day.
     *
     * @param day the first day when it is no longer expected
     * @throws SeatStopsBeforeStartException when it would have been expected on no day
     * @throws SeatGivenLaterException when someone is to take it on that day or later
     * @throws SeatChangedException when someone else has changed the seat since the version that was seen
     */
    public void stop(long seatId, LocalDate day, long seenVersion) {
        Seat seat = seats.get(seatId);
        seatAccess.requireManage(seat);
        if (day.equals(ledger.lock(seat).getExpectedTo())) {
            return;
        }
        Seat held = ledger.lock(seat, seenVersion);
        SeatHistory history = ledger.history(held);
        SeatHistory after = history;
        for (Tenure tenure : history.tenures()) {
            if (!tenure.from().isBefore(day)) {
                throw new SeatGivenLaterException(tenure.personName(), tenure.from());
            }
            if (tenure.covers(day)) {
                after = after.end(tenure.holdingId(), day);
            }
        }
        held.stop(day);
        ledger.save(held, after);
    }
}
