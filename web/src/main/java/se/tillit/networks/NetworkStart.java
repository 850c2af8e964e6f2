package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.NetworkRole;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SwedishTime;

/** Who and what a new network begins with: expected municipalities, first focus areas, its coordinator. */
@ApplicationScoped
class NetworkStart {

    /** The field of the form in which the first focus areas are written. */
    static final String FOCUS_FIELD = "focusText";

    private SeatRepository seats;
    private OperatingYearRepository years;
    private NetworkMembershipRepository memberships;
    private PeopleService people;
    private Event<SeatChanged> seatChanged;

    protected NetworkStart() {}

    @Inject
    NetworkStart(
            SeatRepository seats,
            OperatingYearRepository years,
            NetworkMembershipRepository memberships,
            PeopleService people,
            Event<SeatChanged> seatChanged) {
        this.seats = seats;
        this.years = years;
        this.memberships = memberships;
        this.people = people;
        this.seatChanged = seatChanged;
    }

    /**
     * Each municipality's contact is asked to fill its seats.
     *
     * @throws NotFoundException when one of them is no member municipality
     * @throws SeatsMissingException for none
     */
    void expect(Network network, Map<Long, Integer> wanted, LocalDate from) {
        if (wanted.isEmpty()) {
            throw new SeatsMissingException();
        }
        Set<Long> members = people.membersOn(SwedishTime.dateOf(network.getLastUpdatedAt())).stream()
                .map(Organisation::getId)
                .collect(Collectors.toSet());
        if (!members.containsAll(wanted.keySet())) {
            throw new NotFoundException();
        }
        wanted.forEach((organisation, count) -> {
            for (int number = 1; number <= Math.min(count, NewNetwork.MOST_SEATS); number++) {
                Seat seat = new Seat(network, people.organisationReference(organisation), number, from);
                seats.add(seat);
                seatChanged.fire(new SeatChanged(network.getId(), seat.getId()));
            }
        });
    }

    /** Nothing, when no focus area is known yet. */
    void plan(Network network, NewNetwork wanted, Person by, Instant when) {
        if (wanted.focusAreas().isEmpty()) {
            return;
        }
        OperatingYear year = new OperatingYear(network, wanted.year());
        year.write(YearPlan.ofTitles(wanted.focusAreas(), FOCUS_FIELD), by, when);
        years.add(year);
    }

    void appoint(Network network, Person person, NetworkRole role, LocalDate from) {
        memberships.add(new NetworkMembership(network, person, role, from));
    }
}
