package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tillit.access.NetworkRole;
import se.tillit.people.PeopleService;
import se.tillit.shared.SwedishTime;

/**
 * How a person becomes a member, in one place for all ways in: at once, after a request, by invitation. For the services
 * of this room, which have decided that it may be; within their transaction.
 */
@ApplicationScoped
public class Admissions {

    private NetworkMembershipRepository memberships;
    private MembershipRequestRepository requests;
    private PeopleService people;
    private Clock clock;
    private Event<NetworkJoined> joined;

    protected Admissions() {}

    @Inject
    public Admissions(
            NetworkMembershipRepository memberships,
            MembershipRequestRepository requests,
            PeopleService people,
            Clock clock,
            Event<NetworkJoined> joined) {
        this.memberships = memberships;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
        this.joined = joined;
    }

    /**
     * Takes the network's row for the length of the transaction, so that whoever changes its members waits for the other.
     *
     * @throws ClosedToChangesException when it is closed
     */
    Network hold(Network network) {
        Network held = memberships.lock(network.getId());
        if (held.getStatus() == NetworkStatus.CLOSED) {
            throw new ClosedToChangesException();
        }
        return held;
    }

    /** Whether the person is a member today; who only reads after an assignment is none. In a held network. */
    boolean isMember(Network held, long personId) {
        return unended(held, personId).stream().anyMatch(this::isMembership);
    }

    /**
     * Makes a person a member of a held network from today on, in a role that is given. A time of reading ends by it, one
     * that was to begin later begins now, and an open request needs no answer any more.
     *
     * @param until first day when it is over; null for no end
     * @return false when the person is a member already; then nothing changes
     */
    boolean admit(Network held, long personId, NetworkRole role, LocalDate until) {
        requireGiven(role);
        List<NetworkMembership> unended = unended(held, personId);
        requests.lockPending(held.getId(), personId).ifPresent(request -> request.withdraw(clock.instant()));
        if (unended.stream().anyMatch(this::isMembership)) {
            return false;
        }
        LocalDate today = SwedishTime.today(clock);
        unended.forEach(membership -> membership.leave(today));
        // What has ended is written before what begins: the database allows one membership without an end.
        memberships.flush();
        NetworkMembership membership = new NetworkMembership(held, people.personReference(personId), role, today);
        membership.endOn(until, today);
        memberships.add(membership);
        joined.fire(new NetworkJoined(held.getId(), personId));
        return true;
    }

    /** @throws IllegalArgumentException for a role that comes of a hand-over only; no page offers it */
    static void requireGiven(NetworkRole role) {
        if (!role.isGiven()) {
            throw new IllegalArgumentException(role + " is not given");
        }
    }

    /**
     * Sets the end of a membership in a held network.
     *
     * @param until first day when it is over; null for no end
     * @throws NextMembershipException when the person's next one has begun by then
     * @throws LastCoordinatorException when nobody else coordinates the network as long as this one would have
     * @throws EndsBeforeJoiningException when it would end before it began
     * @throws EndNotInFutureException when it would be over today
     */
    void endOn(NetworkMembership membership, LocalDate until) {
        LocalDate before = membership.getLeftOn();
        membership.endOn(until, SwedishTime.today(clock));
        requireFreeUntil(membership, until);
        if (until != null && (before == null || until.isBefore(before))) {
            requireAnotherCoordinator(membership, until, before);
        }
    }

    private void requireFreeUntil(NetworkMembership membership, LocalDate until) {
        unended(membership.getNetwork(), membership.getPerson().getId()).stream()
                .filter(other -> !other.getId().equals(membership.getId()))
                .map(NetworkMembership::getJoinedOn)
                .filter(next -> until == null || next.isBefore(until))
                .findFirst()
                .ifPresent(next -> {
                    throw new NextMembershipException(next);
                });
    }

    /**
     * Ends a membership in a held network today, and the reading that was to come after it. A seat's membership that begins
     * later stays: it belongs to the municipality.
     *
     * @param reason for the coordinators; null for none
     * @throws LastCoordinatorException when nobody else coordinates the network as long as this one would have
     */
    void end(NetworkMembership membership, String reason) {
        LocalDate today = SwedishTime.today(clock);
        requireAnotherCoordinator(membership, today, membership.getLeftOn());
        unended(membership.getNetwork(), membership.getPerson().getId()).stream()
                .filter(other -> other.isReader() && !other.hasBegunOn(today))
                .forEach(other -> other.leave(today));
        membership.leave(today, reason);
    }

    /** @throws LastCoordinatorException when this one coordinates, and nobody else does from a day until another */
    void requireAnotherCoordinator(NetworkMembership membership, LocalDate day, LocalDate until) {
        if (membership.isCoordinator()
                && !memberships.isCoordinatedByAnother(
                        membership.getNetwork().getId(), membership.getId(), day, until)) {
            throw new LastCoordinatorException();
        }
    }

    private List<NetworkMembership> unended(Network held, long personId) {
        return memberships.lockUnended(held.getId(), personId, SwedishTime.today(clock));
    }

    private boolean isMembership(NetworkMembership membership) {
        return membership.hasBegunOn(SwedishTime.today(clock)) && !membership.isReader();
    }
}
