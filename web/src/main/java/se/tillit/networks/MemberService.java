package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** A network's members: who they are, for members; and what coordinators change about them. */
@Service
public class MemberService {

    static final int PAGE_SIZE = 100;

    private NetworkService networks;
    private NetworkMembershipRepository memberships;
    private Admissions admissions;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<MembershipChanged> changed;
    private Event<NetworkLeft> left;

    protected MemberService() {}

    @Inject
    public MemberService(
            NetworkService networks,
            NetworkMembershipRepository memberships,
            Admissions admissions,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<MembershipChanged> changed,
            Event<NetworkLeft> left) {
        this.networks = networks;
        this.memberships = memberships;
        this.admissions = admissions;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changed = changed;
        this.left = left;
    }

    /**
     * Today's members by role and name. For the network's members.
     *
     * @param page counted from 1; one beyond the last shows the last
     */
    public MemberPage page(String slug, int page) {
        Network network = readable(slug, Action.READ_MEMBERS);
        LocalDate today = SwedishTime.today(clock);
        long total = memberships.countMembers(network.getId(), today);
        Paging paging = Paging.of(total, PAGE_SIZE, page);
        List<MemberRow> rows = memberships.findMembers(network.getId(), today, paging.first(), PAGE_SIZE);
        return new MemberPage(rows, total, paging.page(), paging.pages());
    }

    /** Those who are members no more, the latest first, with the reason they left. For the network's coordinators. */
    public List<FormerMemberRow> former(String slug, int most) {
        Network network = readable(slug, Action.READ_MEMBER_HISTORY);
        return memberships.findFormer(network.getId(), SwedishTime.today(clock), most);
    }

    /** A member, to be changed. For the network's coordinators. @throws NotFoundException when there is none such today */
    public MemberRow get(String slug, long id) {
        Network network = readable(slug, Action.MANAGE_MEMBERS);
        return memberships.getMember(network.getId(), id, SwedishTime.today(clock));
    }

    /** Whether the reader may change memberships of the network. */
    public boolean mayManage(Network network) {
        return access.may(Action.MANAGE_MEMBERS, network.scope());
    }

    /** Whether the reader may read who the network's members are. */
    public boolean mayRead(Network network) {
        return access.may(Action.READ_MEMBERS, network.scope());
    }

    /** Whether the reader may read who was a member, and who asked to be. */
    public boolean mayReadHistory(Network network) {
        return access.may(Action.READ_MEMBER_HISTORY, network.scope());
    }

    /**
     * Gives a member another role or end date. For the network's coordinators.
     *
     * @throws EndsBeforeJoiningException when it would end before it began
     * @throws EndNotInFutureException when it would be over today
     * @throws NextMembershipException when the person's next one has begun by then
     * @throws LastCoordinatorException when the network would be without a coordinator
     * @throws MembershipChangedException when someone else changed it first
     * @throws MembershipEndedException when it is over
     */
    public void change(String slug, long id, MemberChange change) {
        Network network = readable(slug, Action.MANAGE_MEMBERS);
        NetworkMembership membership = held(network, id);
        if (membership.getVersion() != change.seenVersion()) {
            throw new MembershipChangedException();
        }
        if (membership.getRole() != change.role()) {
            Admissions.requireGiven(change.role());
            admissions.requireAnotherCoordinator(membership, SwedishTime.today(clock), membership.getLeftOn());
        }
        admissions.endOn(membership, change.until());
        membership.changeRole(change.role());
        currentUser.refresh();
        changed.fire(
                new MembershipChanged(network.getId(), membership.getPerson().getId()));
    }

    /**
     * Ends a membership today. For the network's coordinators. Doing it twice is told.
     *
     * @throws LastCoordinatorException when the network would be without a coordinator
     * @throws MembershipEndedException when it is over
     */
    public void end(String slug, long id) {
        Network network = readable(slug, Action.MANAGE_MEMBERS);
        NetworkMembership membership = held(network, id);
        admissions.end(membership, null);
        currentUser.refresh();
        left.fire(new NetworkLeft(network.getId(), membership.getPerson().getId()));
    }

    private Network readable(String slug, Action action) {
        Network network = networks.getReadable(slug);
        access.require(action, network.scope());
        return network;
    }

    private NetworkMembership held(Network network, long id) {
        admissions.hold(network);
        NetworkMembership membership = memberships.lock(network.getId(), id);
        LocalDate today = SwedishTime.today(clock);
        if (!membership.hasBegunOn(today)) {
            throw new NotFoundException();
        }
        if (membership.getLeftOn() != null && !membership.getLeftOn().isAfter(today)) {
            throw new MembershipEndedException();
        }
        return membership;
    }
}
