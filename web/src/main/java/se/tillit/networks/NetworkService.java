package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tillit.access.Access;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.SignedInUser;
import se.tillit.access.Visibility;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Reading networks, joining and leaving them. Other features reach a network through here. */
@Service
public class NetworkService {

    private NetworkRepository networks;
    private NetworkMembershipRepository memberships;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<NetworkJoined> joined;
    private Event<NetworkLeft> left;

    protected NetworkService() {}

    @Inject
    public NetworkService(
            NetworkRepository networks,
            NetworkMembershipRepository memberships,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<NetworkJoined> joined,
            Event<NetworkLeft> left) {
        this.networks = networks;
        this.memberships = memberships;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.joined = joined;
        this.left = left;
    }

    /** The networks that the reader may read, in Swedish order, closed ones last. Anyone may ask. */
    public List<NetworkRow> readable() {
        Set<Visibility> visibilities = EnumSet.of(Visibility.PUBLIC);
        if (currentUser.find().isPresent()) {
            visibilities.add(Visibility.SIGNED_IN);
        }
        return networks.findReadable(visibilities, currentUser.allRoles().keySet());
    }

    /** The networks that the reader is a member of; empty for an anonymous reader. */
    public List<NetworkRow> mine() {
        return networks.findByIds(currentUser.allRoles().keySet());
    }

    /**
     * A network that the reader may read.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Network getReadable(String slug) {
        return checked(networks.getBySlug(slug));
    }

    /** Like {@link #getReadable(String)}, by id. */
    public Network getReadable(long id) {
        return checked(networks.get(id));
    }

    private Network checked(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return network;
    }

    /** Today's seats of a network that the reader may read; seats are public facts (features.md §0). */
    public List<SeatRow> seats(Network network) {
        return seats(network, SwedishTime.today(clock));
    }

    /** The seats of a network on a day, with who held them then. */
    public List<SeatRow> seats(Network network, LocalDate day) {
        access.requireRead(network.getId(), network.getVisibility());
        List<SeatRow> seats = networks.findSeats(network.getId(), day);
        if (seats.stream().noneMatch(SeatRow::vacant)) {
            return seats;
        }
        Map<Long, LocalDate> since = networks.findVacantSince(network.getId(), day);
        return seats.stream()
                .map(seat -> seat.vacant() ? seat.vacantFrom(since.get(seat.seatId())) : seat)
                .toList();
    }

    /** The reader's role in a network; empty for those who are not members. */
    public Optional<NetworkRole> myRole(Network network) {
        return currentUser.roleIn(network.getId());
    }

    /**
     * Makes the reader a member of an open network. Doing it twice changes nothing.
     *
     * @throws JoinByInvitationOnlyException when the network takes members by invitation, is paused or closed
     */
    public void join(String slug) {
        Network network = getReadable(slug);
        SignedInUser user = currentUser.require();
        if (!network.isOpenToJoin()) {
            throw new JoinByInvitationOnlyException();
        }
        memberships.lock(network.getId());
        if (memberships.findCurrent(network.getId(), user.personId()).isPresent()) {
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
        Network network = getReadable(slug);
        SignedInUser user = currentUser.require();
        Optional<NetworkMembership> membership = memberships.findCurrent(network.getId(), user.personId());
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

    /** Notes for the page's "Senast uppdaterad" that a feature published or changed something in the network. */
    public void touch(long networkId, Instant when) {
        networks.touch(networkId, when);
    }
}
