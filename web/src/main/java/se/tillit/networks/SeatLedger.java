package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;

/**
 * Reads and writes the history of one seat for the services of this room, which have asked {@code access}. What is read
 * here stays as it is until the transaction ends.
 */
@ApplicationScoped
public class SeatLedger {

    private SeatRepository seats;
    private Admissions admissions;
    private SeatMemberships memberships;
    private PeopleService people;
    private Event<SeatChanged> changed;

    protected SeatLedger() {}

    @Inject
    public SeatLedger(
            SeatRepository seats,
            Admissions admissions,
            SeatMemberships memberships,
            PeopleService people,
            Event<SeatChanged> changed) {
        this.seats = seats;
        this.admissions = admissions;
        this.memberships = memberships;
        this.people = people;
        this.changed = changed;
    }

    /**
     * Holds the seat and its network, so that two changes at once come one after the other.
     *
     * @throws ClosedToChangesException when the network has just been closed
     */
    Seat lock(Seat seat) {
        admissions.hold(seat.getNetwork());
        return seats.lock(seat);
    }

    /** The same. @throws SeatChangedException when the seat has another version than the one that was seen */
    Seat lock(Seat seat, long seenVersion) {
        Seat locked = lock(seat);
        if (locked.getVersion() != seenVersion) {
            throw new SeatChangedException();
        }
        return locked;
    }

    /** The history of a seat that is held. */
    SeatHistory history(Seat seat) {
        return SeatHistory.of(seats.lockHoldings(seat.getId()).stream()
                .map(SeatHolding::tenure)
                .toList());
    }

    /**
     * What a seat is to be given.
     *
     * @throws PersonOfOtherOrganisationException when the person belongs to another organisation than the seat
     * @throws SeatNotExpectedException when the seat is not expected on all of the days
     */
    Tenure tenure(Seat seat, Giving giving) {
        Person person = people.getPerson(giving.personId());
        if (!person.getOrganisation().getId().equals(seat.getOrganisation().getId())) {
            throw new PersonOfOtherOrganisationException(seat.getOrganisation().getShortName());
        }
        if (!seat.isExpected(giving.from(), giving.to())) {
            throw new SeatNotExpectedException(seat.getExpectedFrom(), seat.getExpectedTo());
        }
        PersonKind mandate = giving.mandateKind() == null ? person.getKind() : giving.mandateKind();
        return new Tenure(null, giving.role(), person.getId(), person.getName(), mandate, giving.from(), giving.to());
    }

    /** Writes what differs, and lets memberships follow. */
    void save(Seat seat, SeatHistory after) {
        Map<Long, SeatHolding> stored = seats.lockHoldings(seat.getId()).stream()
                .collect(Collectors.toMap(SeatHolding::getId, holding -> holding));
        Map<Long, Tenure> before = new HashMap<>();
        stored.forEach((id, holding) -> before.put(id, holding.tenure()));
        Map<Long, Tenure> kept = after.tenures().stream()
                .filter(tenure -> tenure.holdingId() != null)
                .collect(Collectors.toMap(Tenure::holdingId, tenure -> tenure));
        List<Tenure> added = after.tenures().stream()
                .filter(tenure -> tenure.holdingId() == null)
                .toList();
        if (added.isEmpty() && kept.equals(before)) {
            return;
        }
        stored.forEach((id, holding) -> {
            if (kept.containsKey(id)) {
                holding.become(kept.get(id));
            } else {
                seats.remove(holding);
            }
        });
        seats.touch(seat);
        seats.flush();
        added.forEach(tenure -> seats.add(new SeatHolding(seat, people.personReference(tenure.personId()), tenure)));
        before.forEach((id, tenure) -> follow(seat, tenure, kept.get(id)));
        added.forEach(tenure -> memberships.begin(seat, tenure));
        changed.fire(new SeatChanged(seat.getNetwork().getId(), seat.getId()));
    }

    private void follow(Seat seat, Tenure before, Tenure after) {
        if (after == null) {
            memberships.takeBack(seat, before);
        } else if (!Objects.equals(before, after)) {
            memberships.change(seat, before, after);
        }
    }
}
