package se.tillit.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.NetworkRole;
import se.tillit.people.ElectedPerson;

/**
 * Plans a succession from what stands in the database, without it. Who leaves the last seat in a network reads until a
 * day; who comes reads from today, to be ready, and takes part from the day. No day has two memberships of one person in
 * one network: that is what makes a role the answer of a date.
 */
final class SuccessionPlanner {

    private static final Set<NetworkRole> LESS_THAN_MEMBER =
            Set.of(NetworkRole.SUBSTITUTE, NetworkRole.EXTERNAL, NetworkRole.READER);
    private static final Set<NetworkRole> LESS_THAN_SUBSTITUTE = Set.of(NetworkRole.EXTERNAL, NetworkRole.READER);

    private final SuccessionTerm term;
    private final boolean external;
    private final LocalDate today;
    private final LocalDate day;
    private final List<SuccessionSeat> holdings;
    private final List<MembershipSpan> memberships;

    private final List<SeatSuccession> seats = new ArrayList<>();
    private final List<MembershipSpan> ended = new ArrayList<>();
    private final List<MembershipSpan> written = new ArrayList<>();
    private final List<MembershipSpan> unchanged = new ArrayList<>();

    /**
     * @param external whether the organisation is an external one, which has no say
     * @param holdings that end after the day, of the seats that change hands and of the people concerned
     * @param memberships that end after today, of the people concerned in these networks, the first one first
     */
    SuccessionPlanner(
            SuccessionTerm term,
            boolean external,
            LocalDate today,
            List<SuccessionSeat> holdings,
            List<MembershipSpan> memberships) {
        this.term = term;
        this.external = external;
        this.today = today;
        this.day = term.effectiveOn();
        this.holdings = holdings;
        this.memberships = memberships;
    }

    /** @throws SuccessorTwiceOnSeatException when one person would have both parts of a seat */
    SuccessionPlan plan(List<SuccessionSeat> leaving, Map<Long, ElectedPerson> successors) {
        leaving.forEach(seat -> seats.add(new SeatSuccession(seat, successors.get(seat.holdingId()), later(seat))));
        seats.forEach(this::requireTwoPeople);
        peopleByNetwork().forEach(this::planMembership);
        return new SuccessionPlan(
                term, List.copyOf(seats), List.copyOf(ended), List.copyOf(written), List.copyOf(unchanged));
    }

    private SuccessionSeat later(SuccessionSeat seat) {
        return holdings.stream()
                .filter(seat::samePart)
                .filter(other -> other.validFrom().isAfter(day))
                .min(Comparator.comparing(SuccessionSeat::validFrom))
                .orElse(null);
    }

    private void requireTwoPeople(SeatSuccession succession) {
        if (succession.vacant()) {
            return;
        }
        SuccessionSeat seat = succession.leaves();
        long person = succession.successor().id();
        boolean successorOfOtherPart = seats.stream()
                .filter(other -> other.leaves().seatId() == seat.seatId() && !other.equals(succession))
                .anyMatch(other -> !other.vacant() && other.successor().id() == person);
        boolean hasOtherPart = staying()
                .filter(other -> other.seatId() == seat.seatId() && other.personId() == person)
                .anyMatch(other -> other.overlaps(day, succession.successorUntil()));
        if (successorOfOtherPart || hasOtherPart) {
            throw new SuccessorTwiceOnSeatException(
                    seat.holdingId(), succession.successor().name());
        }
    }

    private Stream<SuccessionSeat> staying() {
        return holdings.stream().filter(holding -> seats.stream()
                .noneMatch(seat -> seat.leaves().holdingId() == holding.holdingId()));
    }

    private record Place(long networkId, long personId) {}

    private Set<Place> peopleByNetwork() {
        Set<Place> places = new LinkedHashSet<>();
        for (SeatSuccession succession : seats) {
            SuccessionSeat seat = succession.leaves();
            places.add(new Place(seat.networkId(), seat.personId()));
            if (!succession.vacant()) {
                places.add(new Place(seat.networkId(), succession.successor().id()));
            }
        }
        return places;
    }

    private void planMembership(Place place) {
        Optional<NetworkRole> comesAs = roleOfNewSeats(place);
        if (comesAs.isPresent()) {
            come(place, comesAs.get());
        } else {
            leave(place);
        }
    }

    /** The role that the new seats of a person in a network give; empty when the person gets none there. */
    private Optional<NetworkRole> roleOfNewSeats(Place place) {
        Set<HoldingRole> parts = seats.stream()
                .filter(seat -> seat.leaves().networkId() == place.networkId())
                .filter(seat -> !seat.vacant() && seat.successor().id() == place.personId())
                .map(seat -> seat.leaves().role())
                .collect(Collectors.toSet());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        HoldingRole part = parts.contains(HoldingRole.HOLDER) ? HoldingRole.HOLDER : HoldingRole.SUBSTITUTE;
        return Optional.of(SeatMemberships.roleOf(external, part));
    }

    private void come(Place place, NetworkRole role) {
        List<MembershipSpan> known = membershipsOf(place);
        Optional<MembershipSpan> onDay =
                known.stream().filter(span -> span.covers(day)).findFirst();
        boolean enough = onDay.filter(span -> suffices(span.role(), role)).isPresent();
        (enough ? unchanged : ended).addAll(onDay.stream().toList());
        readBefore(place, known);
        takePart(place, role, enough ? onDay.get().leftOn() : day, known);
    }

    /** Takes part on all days that no other membership has. @param from null when one without end has them all */
    private void takePart(Place place, NetworkRole role, LocalDate from, List<MembershipSpan> known) {
        LocalDate free = from;
        for (MembershipSpan other : known) {
            if (free == null) {
                return;
            }
            if (other.joinedOn().isBefore(free) || ended.contains(other)) {
                continue;
            }
            write(place, role, free, other.joinedOn());
            free = other.leftOn();
        }
        if (free != null) {
            write(place, role, free, null);
        }
    }

    private static boolean suffices(NetworkRole has, NetworkRole needed) {
        return switch (needed) {
            case MEMBER -> !LESS_THAN_MEMBER.contains(has);
            case SUBSTITUTE -> !LESS_THAN_SUBSTITUTE.contains(has);
            default -> has != NetworkRole.READER;
        };
    }

    /** Lets someone who is nothing in the network yet read there from today, to be ready on the day. */
    private void readBefore(Place place, List<MembershipSpan> known) {
        if (known.stream().noneMatch(span -> span.covers(today))) {
            LocalDate next = firstFrom(known, today, Optional.empty());
            write(place, NetworkRole.READER, today, next == null || next.isAfter(day) ? day : next);
        }
    }

    private void leave(Place place) {
        List<MembershipSpan> known = membershipsOf(place);
        Optional<MembershipSpan> onDay = known.stream()
                .filter(span -> span.covers(day) && span.joinedOn().isBefore(day))
                .findFirst();
        if (onDay.isEmpty() || onDay.get().role() == NetworkRole.READER) {
            return;
        }
        if (!SeatMemberships.OF_A_SEAT.contains(onDay.get().role()) || hasOtherSeat(place)) {
            unchanged.add(onDay.get());
            return;
        }
        ended.add(onDay.get());
        LocalDate next = firstFrom(known, day, onDay);
        LocalDate until = next == null || next.isAfter(term.readsUntil()) ? term.readsUntil() : next;
        write(place, NetworkRole.READER, day, until);
    }

    private boolean hasOtherSeat(Place place) {
        return staying()
                .anyMatch(seat -> seat.networkId() == place.networkId()
                        && seat.personId() == place.personId()
                        && seat.covers(day));
    }

    private List<MembershipSpan> membershipsOf(Place place) {
        return memberships.stream()
                .filter(span -> span.networkId() == place.networkId() && span.personId() == place.personId())
                .toList();
    }

    /** The first day, from this one on, of another membership; null when there is none. */
    private static LocalDate firstFrom(List<MembershipSpan> known, LocalDate from, Optional<MembershipSpan> except) {
        return known.stream()
                .filter(span -> !except.equals(Optional.of(span)))
                .map(MembershipSpan::joinedOn)
                .filter(joined -> !joined.isBefore(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void write(Place place, NetworkRole role, LocalDate from, LocalDate to) {
        if (to == null || to.isAfter(from)) {
            written.add(new MembershipSpan(0, place.networkId(), place.personId(), role, from, to));
        }
    }
}
