package se.tillit.networks;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.ElectedPerson;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Changes who sits on an organisation's seats after an election, and with it who is a member of what. All rows are dated
 * and written at once, so that the day itself needs nothing. For an administrator, and for the organisation's contact.
 * A secret network that the caller is no member of is neither told of nor touched; a closed one takes nothing.
 */
@Service
public class SuccessionService {

    private SuccessionRepository successions;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected SuccessionService() {}

    @Inject
    public SuccessionService(
            SuccessionRepository successions,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.successions = successions;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The elected representatives on the organisation's seats whose time goes on over this day, by network. */
    public List<SuccessionSeat> electedSeats(long organisationId, LocalDate day) {
        access.requireFor(Action.HAND_OVER_SEATS, organisationId);
        return electedSeats(organisationId, day, LockModeType.NONE);
    }

    private List<SuccessionSeat> electedSeats(long organisationId, LocalDate day, LockModeType lock) {
        return successions.findElected(organisationId, day, lock).stream()
                .filter(holding -> mayKnowOf(holding.getSeat().getNetwork()))
                .map(SuccessionSeat::of)
                .toList();
    }

    private boolean mayKnowOf(Network network) {
        return access.mayKnowOf(network.getId(), network.getVisibility());
    }

    /** Who may take over an organisation's seats: its elected representatives. */
    public List<ElectedPerson> candidates(long organisationId) {
        access.requireFor(Action.HAND_OVER_SEATS, organisationId);
        return people.elected(organisationId);
    }

    /**
     * All that would change; nothing is written. Holdings that are not named stay, and so does one whose holder is named
     * as successor.
     *
     * @throws SuccessorNotElectedException when a successor is none of the organisation's elected representatives
     * @throws SuccessorTwiceOnSeatException when one person would have both parts of a seat
     */
    public SuccessionPlan plan(SuccessionTerm term, List<Succession> wishes) {
        access.requireFor(Action.HAND_OVER_SEATS, term.organisationId());
        return plan(term, wishes, LockModeType.NONE);
    }

    private SuccessionPlan plan(SuccessionTerm term, List<Succession> wishes, LockModeType lock) {
        LocalDate today = SwedishTime.today(clock);
        Map<Long, Succession> wished =
                wishes.stream().collect(Collectors.toMap(Succession::holdingId, Function.identity()));
        List<SuccessionSeat> leaving = electedSeats(term.organisationId(), term.effectiveOn(), lock).stream()
                .filter(seat -> wished.containsKey(seat.holdingId()))
                .filter(seat -> wished.get(seat.holdingId())
                        .successor()
                        .filter(id -> id == seat.personId())
                        .isEmpty())
                .toList();
        Map<Long, ElectedPerson> successors = successors(term.organisationId(), leaving, wished);
        Set<Long> networks = ids(leaving, SuccessionSeat::networkId);
        Set<Long> concerned = ids(leaving, SuccessionSeat::personId);
        successors.values().forEach(successor -> concerned.add(successor.id()));
        List<SuccessionSeat> holdings = successions
                .findHoldings(ids(leaving, SuccessionSeat::seatId), networks, concerned, term.effectiveOn(), lock)
                .stream()
                .map(SuccessionSeat::of)
                .toList();
        List<MembershipSpan> memberships = spans(networks, concerned, today, lock);
        boolean external = people.getOrganisation(term.organisationId()).getKind() == OrganisationKind.EXTERNAL;
        return new SuccessionPlanner(term, external, today, holdings, memberships).plan(leaving, successors);
    }

    private Map<Long, ElectedPerson> successors(
            long organisationId, List<SuccessionSeat> leaving, Map<Long, Succession> wished) {
        Map<Long, ElectedPerson> candidates = people.elected(organisationId).stream()
                .collect(Collectors.toMap(ElectedPerson::id, Function.identity()));
        Map<Long, ElectedPerson> successors = new HashMap<>();
        for (SuccessionSeat seat : leaving) {
            wished.get(seat.holdingId()).successor().ifPresent(id -> {
                if (!candidates.containsKey(id)) {
                    throw new SuccessorNotElectedException();
                }
                successors.put(seat.holdingId(), candidates.get(id));
            });
        }
        return successors;
    }

    private List<MembershipSpan> spans(
            Collection<Long> networks, Collection<Long> concerned, LocalDate day, LockModeType lock) {
        return successions.findMemberships(networks, concerned, day, lock).stream()
                .map(MembershipSpan::of)
                .toList();
    }

    private static Set<Long> ids(List<SuccessionSeat> seats, Function<SuccessionSeat, Long> id) {
        return seats.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Writes what was reviewed. Fails as {@link #plan} does.
     *
     * @param fingerprint of the plan that was reviewed
     * @throws SuccessionChangedException when something has changed since
     */
    public SuccessionOutcome carryOut(SuccessionTerm term, List<Succession> wishes, String fingerprint) {
        access.requireFor(Action.HAND_OVER_SEATS, term.organisationId());
        Set<Long> networks = ids(
                electedSeats(term.organisationId(), term.effectiveOn(), LockModeType.NONE), SuccessionSeat::networkId);
        successions.lockNetworks(networks);
        SuccessionPlan plan = plan(term, wishes, LockModeType.PESSIMISTIC_WRITE);
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new SuccessionChangedException();
        }
        SuccessionRecord written = write(plan);
        currentUser.refresh();
        return new SuccessionOutcome(plan, written);
    }

    /** The ends before the beginnings: the database refuses two on one day, also for a moment. */
    private SuccessionRecord write(SuccessionPlan plan) {
        LocalDate day = plan.term().effectiveOn();
        List<SuccessionSeat> leaving =
                plan.seats().stream().map(SeatSuccession::leaves).toList();
        successions.endHoldings(ids(leaving, SuccessionSeat::holdingId), day);
        successions.endMemberships(plan.ended().stream().map(MembershipSpan::id).toList(), day);
        Map<Long, Person> persons = people.references(plan.people());
        Map<Long, SeatHolding> begun = new HashMap<>();
        for (SeatSuccession seat : plan.seats()) {
            if (!seat.vacant()) {
                begun.put(seat.leaves().holdingId(), holding(seat, persons, day));
            }
        }
        successions.addHoldings(List.copyOf(begun.values()));
        List<NetworkMembership> memberships =
                plan.written().stream().map(span -> membership(span, persons)).toList();
        successions.addMemberships(memberships);
        successions.touchSeats(ids(leaving, SuccessionSeat::seatId));
        return new SuccessionRecord(
                plan.term(),
                plan.seats().stream()
                        .map(seat -> handed(seat, begun.get(seat.leaves().holdingId())))
                        .toList(),
                plan.ended(),
                IntStream.range(0, memberships.size())
                        .mapToObj(at -> plan.written()
                                .get(at)
                                .withId(memberships.get(at).getId()))
                        .toList());
    }

    private SeatHolding holding(SeatSuccession seat, Map<Long, Person> persons, LocalDate day) {
        Tenure tenure = new Tenure(
                null,
                seat.leaves().role(),
                seat.successor().id(),
                seat.successor().name(),
                PersonKind.ELECTED,
                day,
                seat.successorUntil());
        return new SeatHolding(
                successions.seatReference(seat.leaves().seatId()),
                persons.get(seat.successor().id()),
                tenure);
    }

    private NetworkMembership membership(MembershipSpan span, Map<Long, Person> persons) {
        return new NetworkMembership(
                successions.networkReference(span.networkId()),
                persons.get(span.personId()),
                span.role(),
                span.joinedOn(),
                span.leftOn());
    }

    private static SuccessionRecord.Handed handed(SeatSuccession seat, SeatHolding begun) {
        return new SuccessionRecord.Handed(
                seat.leaves().holdingId(),
                seat.leaves().validTo(),
                seat.vacant() ? null : seat.successor().id(),
                begun == null ? null : begun.getId(),
                seat.vacant() ? null : seat.successorUntil());
    }

    /** The ended holdings of a succession that undoing it would leave as they are, because they have changed since. */
    public Set<Long> changedSince(SuccessionRecord written) {
        access.requireFor(Action.HAND_OVER_SEATS, written.term().organisationId());
        return reversal(written, LockModeType.NONE).kept();
    }

    /**
     * Takes back what has not begun, and reopens what was ended. What someone has changed since is left as it is. Reading
     * that has begun ends today: that someone could read stays known. Secret networks are undone too, and not told of.
     *
     * @return the ended holdings that were left as they are
     */
    public Set<Long> undo(SuccessionRecord written) {
        access.requireFor(Action.HAND_OVER_SEATS, written.term().organisationId());
        successions.lockNetworks(Stream.concat(written.ended().stream(), written.written().stream())
                .map(MembershipSpan::networkId)
                .collect(Collectors.toSet()));
        SuccessionReversal reversal = reversal(written, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = SwedishTime.today(clock);
        removeAndEnd(reversal, today);
        reopen(reversal);
        currentUser.refresh();
        return reversal.kept();
    }

    private void removeAndEnd(SuccessionReversal reversal, LocalDate today) {
        successions.removeHoldings(reversal.undoneSeats().stream()
                .map(SuccessionRecord.Handed::successorHoldingId)
                .filter(Objects::nonNull)
                .toList());
        Map<Boolean, List<Long>> begun = reversal.takenBack().stream()
                .collect(Collectors.partitioningBy(
                        span -> span.joinedOn().isBefore(today),
                        Collectors.mapping(MembershipSpan::id, Collectors.toList())));
        successions.removeMemberships(begun.get(false));
        successions.endMemberships(begun.get(true), today);
    }

    private void reopen(SuccessionReversal reversal) {
        // Null is no key of a grouping; most have no end, few have many different ones.
        Map<Optional<LocalDate>, List<SuccessionRecord.Handed>> byEnd = reversal.undoneSeats().stream()
                .collect(Collectors.groupingBy(seat -> Optional.ofNullable(seat.heldUntil())));
        byEnd.forEach((end, seats) -> successions.endHoldings(
                seats.stream().map(SuccessionRecord.Handed::holdingId).toList(), end.orElse(null)));
        Map<Optional<LocalDate>, List<MembershipSpan>> memberships =
                reversal.reopened().stream().collect(Collectors.groupingBy(span -> Optional.ofNullable(span.leftOn())));
        memberships.forEach((end, spans) -> successions.endMemberships(
                spans.stream().map(MembershipSpan::id).toList(), end.orElse(null)));
    }

    private SuccessionReversal reversal(SuccessionRecord written, LockModeType lock) {
        List<SeatHolding> holdings = successions.findHanded(
                written.seats().stream().map(SuccessionRecord.Handed::holdingId).toList(),
                written.term().effectiveOn(),
                lock);
        List<MembershipSpan> concerned = Stream.concat(written.ended().stream(), written.written().stream())
                .toList();
        Set<Long> closed = holdings.stream()
                .map(holding -> holding.getSeat().getNetwork())
                .filter(network -> network.getStatus() == NetworkStatus.CLOSED)
                .map(Network::getId)
                .collect(Collectors.toSet());
        List<MembershipSpan> memberships = spans(
                concerned.stream().map(MembershipSpan::networkId).collect(Collectors.toSet()),
                concerned.stream().map(MembershipSpan::personId).collect(Collectors.toSet()),
                SwedishTime.today(clock),
                lock);
        return new SuccessionReversal(
                written, holdings.stream().map(SuccessionSeat::of).toList(), closed, memberships);
    }

    /** Who coordinates the networks in which seats change hands, to be told. */
    public List<SuccessionCoordinator> coordinators(long organisationId, Collection<Long> networkIds) {
        access.requireFor(Action.HAND_OVER_SEATS, organisationId);
        return successions.findCoordinators(networkIds, SwedishTime.today(clock));
    }
}
