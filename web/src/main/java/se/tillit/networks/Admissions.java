package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
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

    protected Admissions() {}

    @Inject
    public Admissions(
            NetworkMembershipRepository memberships,
            MembershipRequestRepository requests,
            PeopleService people,
            Clock clock) {
        this.memberships = memberships;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
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
     * Makes a person a member of a held network from today on. A time of reading ends by it, one that was to begin later
     * begins now, and an open request needs no answer any more.
     *
     * @param until first day when it is over; null for no end
     * @return false when the person is a member already; then nothing changes
     */
    boolean admit(Network held, long personId, NetworkRole role, LocalDate until) {
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
        return true;
    }

    private List<NetworkMembership> unended(Network held, long personId) {
        return memberships.lockUnended(held.getId(), personId, SwedishTime.today(clock));
    }

    private boolean isMembership(NetworkMembership membership) {
        return membership.hasBegunOn(SwedishTime.today(clock)) && !membership.isReader();
    }
}
