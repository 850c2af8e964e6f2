package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PeopleService;

/**
 * Memberships follow seats: who is given one is a member from that day. Where a place follows the function, membership
 * also ends with the seat, unless the person serves the network in another way.
 */
@ApplicationScoped
public class SeatMemberships {

    /** What comes with a seat, and goes with it. */
    static final Set<NetworkRole> OF_A_SEAT =
            EnumSet.of(NetworkRole.MEMBER, NetworkRole.SUBSTITUTE, NetworkRole.EXTERNAL);

    private NetworkMembershipRepository memberships;
    private SeatRepository seats;
    private PeopleService people;
    private CurrentUser currentUser;

    protected SeatMemberships() {}

    @Inject
    public SeatMemberships(
            NetworkMembershipRepository memberships,
            SeatRepository seats,
            PeopleService people,
            CurrentUser currentUser) {
        this.memberships = memberships;
        this.seats = seats;
        this.people = people;
        this.currentUser = currentUser;
    }

    /** Someone was given the seat. */
    void begin(Seat seat, Tenure tenure) {
        LocalDate until = followsFunction(seat) ? tenure.to() : null;
        LocalDate day = tenure.from();
        for (NetworkMembership one : memberships.lockUnended(seat.getNetwork().getId(), tenure.personId(), day)) {
            if (one.getRole() == NetworkRole.READER) {
                one.leave(later(day, one.getJoinedOn()));
                memberships.flush();
                continue;
            }
            if (one.getJoinedOn().isAfter(day)) {
                add(seat, tenure, day, earlier(one.getJoinedOn(), until));
            }
            if (one.getLeftOn() == null) {
                currentUser.refresh();
                return;
            }
            day = one.getLeftOn();
        }
        if (until == null || day.isBefore(until)) {
            add(seat, tenure, day, until);
        }
        currentUser.refresh();
    }

    /** Someone's days on the seat changed. */
    void change(Seat seat, Tenure before, Tenure after) {
        boolean longer = after.from().isBefore(before.from())
                || before.to() != null && (after.to() == null || after.to().isAfter(before.to()));
        if (longer) {
            begin(seat, after);
        }
        if (followsFunction(seat) && after.to() != null) {
            end(seat, after.personId(), after.to(), one -> true);
        }
    }

    /** What had not begun was taken back, and with it the membership that was to begin on that day. */
    void takeBack(Seat seat, Tenure before) {
        LocalDate day = before.from();
        end(seat, before.personId(), day, one -> one.getJoinedOn().equals(day));
    }

    private void end(Seat seat, long personId, LocalDate day, Predicate<NetworkMembership> which) {
        long network = seat.getNetwork().getId();
        if (seats.hasHoldingAfter(network, personId, day)) {
            return;
        }
        memberships.lockUnended(network, personId, day).stream()
                .filter(one -> OF_A_SEAT.contains(one.getRole()))
                .filter(which)
                .forEach(one -> one.leave(later(day, one.getJoinedOn())));
        currentUser.refresh();
    }

    /** @param until null when no end is known */
    private void add(Seat seat, Tenure tenure, LocalDate from, LocalDate until) {
        NetworkMembership membership = new NetworkMembership(
                seat.getNetwork(), people.personReference(tenure.personId()), roleOf(seat, tenure), from);
        if (until != null) {
            membership.leave(until);
        }
        memberships.add(membership);
    }

    private static NetworkRole roleOf(Seat seat, Tenure tenure) {
        return roleOf(seat.getOrganisation().getKind() == OrganisationKind.EXTERNAL, tenure.role());
    }

    /** What the holder of a seat is in the network. @param external whether the seat is an external organisation's */
    static NetworkRole roleOf(boolean external, HoldingRole role) {
        if (external) {
            return NetworkRole.EXTERNAL;
        }
        return role == HoldingRole.HOLDER ? NetworkRole.MEMBER : NetworkRole.SUBSTITUTE;
    }

    private static boolean followsFunction(Seat seat) {
        return seat.getNetwork().getMembershipBasis() == MembershipBasis.FUNCTION;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate day, LocalDate limit) {
        return limit != null && limit.isBefore(day) ? limit : day;
    }
}
