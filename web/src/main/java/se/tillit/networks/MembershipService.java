package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.SignedInUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** The reader's own way into a network and out of it. */
@Service
public class MembershipService {

    private NetworkService networks;
    private NetworkMembershipRepository memberships;
    private MembershipRequestRepository requests;
    private Admissions admissions;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<MembershipRequested> requested;
    private Event<NetworkLeft> left;

    protected MembershipService() {}

    @Inject
    public MembershipService(
            NetworkService networks,
            NetworkMembershipRepository memberships,
            MembershipRequestRepository requests,
            Admissions admissions,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<MembershipRequested> requested,
            Event<NetworkLeft> left) {
        this.networks = networks;
        this.memberships = memberships;
        this.requests = requests;
        this.admissions = admissions;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.requested = requested;
        this.left = left;
    }

    /**
     * Makes the reader a member of an open network. Doing it twice changes nothing.
     *
     * @throws JoinByInvitationOnlyException when the network takes members in another way, is paused or closed
     */
    public void join(String slug) {
        Network known = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        Network network = memberships.lock(known.getId());
        if (!network.isOpenToJoin()) {
            throw new JoinByInvitationOnlyException();
        }
        if (admissions.admit(network, user.personId(), NetworkRole.MEMBER, null)) {
            currentUser.refresh();
        }
    }

    /**
     * Asks the coordinators to become a member. Asking twice is one request.
     *
     * @throws NotOpenToRequestsException when the network takes members in another way, is paused or closed
     */
    public void request(String slug, String reason) {
        Network known = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        Network network = memberships.lock(known.getId());
        if (!network.isOpenToRequests()) {
            throw new NotOpenToRequestsException();
        }
        boolean nothingToAsk = admissions.isMember(network, user.personId())
                || requests.lockPending(network.getId(), user.personId()).isPresent();
        if (nothingToAsk) {
            return;
        }
        requests.add(new MembershipRequest(network, people.personReference(user.personId()), reason, clock.instant()));
        requested.fire(new MembershipRequested(network.getId(), user.personId()));
    }

    /** Takes the reader's open request back; nothing happens when there is none. */
    public void withdrawRequest(String slug) {
        Network network = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        admissions.hold(network);
        requests.lockPending(network.getId(), user.personId()).ifPresent(request -> request.withdraw(clock.instant()));
    }

    /** The reader's request that waits for an answer; in a closed network none will come. */
    public Optional<OwnRequest> ownRequest(Network network) {
        access.requireKnowOf(network.getId(), network.getVisibility());
        if (network.getStatus() == NetworkStatus.CLOSED) {
            return Optional.empty();
        }
        return currentUser.find().flatMap(user -> requests.findPending(network.getId(), user.personId()));
    }

    /** How many requests wait for the coordinators; none for a reader who may not answer them. */
    public long pendingRequests(Network network) {
        return access.may(Action.MANAGE_MEMBERS, network.scope()) ? requests.countPending(network.getId()) : 0;
    }

    /**
     * Ends the reader's membership. Doing it twice changes nothing. A seat is not given up by this: it belongs to the
     * municipality.
     *
     * @param reason for the coordinators; null for none
     * @throws LastCoordinatorException when nobody else coordinates the network
     * @throws ClosedToChangesException when the network is closed
     */
    public void leave(String slug, String reason) {
        Network network = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        admissions.hold(network);
        LocalDate today = SwedishTime.today(clock);
        Optional<NetworkMembership> membership =
                memberships.lockUnended(network.getId(), user.personId(), today).stream()
                        .filter(one -> one.hasBegunOn(today))
                        .findFirst();
        if (membership.isEmpty()) {
            return;
        }
        admissions.end(membership.get(), reason);
        currentUser.refresh();
        left.fire(new NetworkLeft(network.getId(), user.personId()));
    }
}
