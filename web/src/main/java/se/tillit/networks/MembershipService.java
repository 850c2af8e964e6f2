package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.SignedInUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Becoming a member of a network and leaving it. */
@Service
public class MembershipService {

    private NetworkService networks;
    private NetworkMembershipRepository memberships;
    private PeopleService people;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<NetworkJoined> joined;
    private Event<NetworkLeft> left;

    protected MembershipService() {}

    @Inject
    public MembershipService(
            NetworkService networks,
            NetworkMembershipRepository memberships,
            PeopleService people,
            CurrentUser currentUser,
            Clock clock,
            Event<NetworkJoined> joined,
            Event<NetworkLeft> left) {
        this.networks = networks;
        this.memberships = memberships;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
        this.joined = joined;
        this.left = left;
    }

    /**
     * Makes the reader a member of an open network. Doing it twice changes nothing.
     *
     * @throws JoinByInvitationOnlyException when the network takes members by invitation, is paused or closed
     */
    public void join(String slug) {
        Network network = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        if (!network.isOpenToJoin()) {
            throw new JoinByInvitationOnlyException();
        }
        memberships.lock(network.getId());
        if (memberships
                .findCurrent(network.getId(), user.personId(), SwedishTime.today(clock))
                .isPresent()) {
            return;
        }
        memberships.add(new NetworkMembership(
                network, people.personReference(user.personId()), NetworkRole.MEMBER, SwedishTime.today(clock)));
        currentUser.refresh();
        joined.fire(new NetworkJoined(network.getId(), user.personId()));
    }

    /**
     * Ends the reader's membership. Doing it twice changes nothing. A seat is not given up by this: it belongs to the
     * municipality.
     *
     * @throws CoordinatorCannotLeaveException for the network's coordinator
     */
    public void leave(String slug) {
        Network network = networks.getKnown(slug);
        SignedInUser user = currentUser.require();
        Optional<NetworkMembership> membership =
                memberships.findCurrent(network.getId(), user.personId(), SwedishTime.today(clock));
        if (membership.isEmpty()) {
            return;
        }
        if (membership.get().getRole() == NetworkRole.COORDINATOR) {
            throw new CoordinatorCannotLeaveException();
        }
        membership.get().leave(SwedishTime.today(clock));
        currentUser.refresh();
        left.fire(new NetworkLeft(network.getId(), user.personId()));
    }
}
