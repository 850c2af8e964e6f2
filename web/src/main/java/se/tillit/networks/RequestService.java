package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.SignedInUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Requests to join, for the network's coordinators. Each is decided once. */
@Service
public class RequestService {

    private static final int MOST_DECIDED = 100;

    private NetworkService networks;
    private MembershipRequestRepository requests;
    private Admissions admissions;
    private MembershipMail mail;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<MembershipRequestDecided> decided;

    protected RequestService() {}

    @Inject
    public RequestService(
            NetworkService networks,
            MembershipRequestRepository requests,
            Admissions admissions,
            MembershipMail mail,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<MembershipRequestDecided> decided) {
        this.networks = networks;
        this.requests = requests;
        this.admissions = admissions;
        this.mail = mail;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.decided = decided;
    }

    /** Requests that wait, oldest first. For the network's coordinators. */
    public List<RequestRow> pending(String slug) {
        return requests.findPending(readable(slug, Action.READ_MEMBER_HISTORY).getId());
    }

    /** Requests that were decided, the latest first. For the network's coordinators. */
    public List<RequestRow> decided(String slug) {
        return requests.findDecided(readable(slug, Action.READ_MEMBER_HISTORY).getId(), MOST_DECIDED);
    }

    /** One request. For the network's coordinators. @throws se.tillit.shared.NotFoundException when there is none such */
    public RequestRow get(String slug, long id) {
        return requests.getRow(readable(slug, Action.READ_MEMBER_HISTORY).getId(), id);
    }

    /**
     * Makes who asked a member. For the network's coordinators. They are told by mail.
     *
     * @param until first day when the membership is over; null for no end
     * @throws se.tillit.shared.ConflictException when it is decided already: it says by whom and how
     * @throws EndNotInFutureException when it would be over today
     */
    public void approve(String slug, long id, NetworkRole role, LocalDate until) {
        Network network = readable(slug, Action.MANAGE_MEMBERS);
        SignedInUser user = currentUser.require();
        NetworkMembership.requireFuture(until, SwedishTime.today(clock));
        admissions.hold(network);
        MembershipRequest request = requests.lock(network.getId(), id);
        request.approve(people.personReference(user.personId()), null, clock.instant());
        admissions.admit(network, request.getPerson().getId(), role, until);
        mail.approved(request, role);
        decided.fire(new MembershipRequestDecided(
                network.getId(), request.getPerson().getId(), true));
    }

    /**
     * Says no, with a message to who asked. For the network's coordinators. They are told by mail.
     *
     * @throws se.tillit.shared.ConflictException when it is decided already: it says by whom and how
     */
    public void decline(String slug, long id, String message) {
        Network network = readable(slug, Action.MANAGE_MEMBERS);
        SignedInUser user = currentUser.require();
        admissions.hold(network);
        MembershipRequest request = requests.lock(network.getId(), id);
        request.decline(people.personReference(user.personId()), message, clock.instant());
        mail.declined(request, message);
        decided.fire(new MembershipRequestDecided(
                network.getId(), request.getPerson().getId(), false));
    }

    private Network readable(String slug, Action action) {
        Network network = networks.getReadable(slug);
        access.require(action, network.scope());
        return network;
    }
}
