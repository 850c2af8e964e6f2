package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tillit.access.NetworkRole;
import se.tillit.people.ElectedPerson;

/**
 * Whatever stands in the database: after a succession no day has two memberships of one person in one network, who comes
 * takes part from the day and could read before it, who leaves the last seat takes part no longer, and undoing it gives
 * back what was there.
 */
class SuccessionPlannerPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate READS_UNTIL = LocalDate.of(2027, 4, 1);
    private static final SuccessionTerm TERM = new SuccessionTerm(1, DAY, READS_UNTIL);
    private static final String SEED = "2026112501";

    /** Two networks; a seat with both parts in each, and a second seat in the first. @param successors 0 for vacant */
    record Case(List<Integer> holders, List<Integer> successors, List<Part> parts) {}

    /** @param days null for no end */
    record Part(int person, int network, NetworkRole role, int from, Integer days) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(NetworkRole.class),
                        Arbitraries.integers().between(-30, 120),
                        Arbitraries.integers().between(1, 150).injectNull(0.5))
                .as(Part::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6).list().ofSize(6),
                        Arbitraries.integers().between(0, 6).list().ofSize(6),
                        part.list().ofMaxSize(8))
                .as(Case::new);
    }

    @Property(tries = 3000, seed = SEED)
    void aDayHasOneMembershipAndTheRightOne(@ForAll("cases") Case given) {
        List<SuccessionSeat> seats = seats(given);
        List<MembershipSpan> before = memberships(given);
        SuccessionPlan plan;
        try {
            plan = new SuccessionPlanner(TERM, false, TODAY, seats, before).plan(seats, successors(given, seats));
        } catch (SuccessorTwiceOnSeatException e) {
            return;
        }

        List<MembershipSpan> after = apply(plan, before);

        requireOneADay(after);
        for (SeatSuccession seat : plan.seats()) {
            if (!seat.vacant()) {
                long person = seat.successor().id();
                long network = seat.leaves().networkId();
                assertThat(roleOn(after, network, person, DAY)).isNotNull().isNotEqualTo(NetworkRole.READER);
                assertThat(roleOn(after, network, person, TODAY)).isNotNull();
                assertThat(roleOn(after, network, person, DAY.plusYears(5))).isNotNull();
            }
        }
        for (SuccessionSeat left : seats) {
            boolean comes = plan.seats().stream()
                    .anyMatch(seat -> !seat.vacant()
                            && seat.successor().id() == left.personId()
                            && seat.leaves().networkId() == left.networkId());
            if (!comes && before.stream().anyMatch(one -> isMemberOfSeat(one, left))) {
                assertThat(roleOn(after, left.networkId(), left.personId(), DAY))
                        .isEqualTo(NetworkRole.READER);
            }
        }
    }

    @Property(tries = 3000, seed = SEED)
    void undoingAtOnceGivesBackWhatWasThere(@ForAll("cases") Case given) {
        List<SuccessionSeat> seats = seats(given);
        List<MembershipSpan> before = memberships(given);
        SuccessionPlan plan;
        try {
            plan = new SuccessionPlanner(TERM, false, TODAY, seats, before).plan(seats, successors(given, seats));
        } catch (SuccessorTwiceOnSeatException e) {
            return;
        }
        List<MembershipSpan> after = apply(plan, before);
        List<MembershipSpan> written =
                after.stream().filter(span -> span.id() >= 1000).toList();
        List<SuccessionSeat> holdings = new ArrayList<>();
        List<SuccessionRecord.Handed> handed = new ArrayList<>();
        for (SeatSuccession seat : plan.seats()) {
            SuccessionSeat left = seat.leaves();
            holdings.add(held(left.holdingId(), left, left.personId(), left.validFrom(), DAY));
            Long begun = seat.vacant() ? null : 100 + left.holdingId();
            if (begun != null) {
                holdings.add(held(begun, left, seat.successor().id(), DAY, null));
            }
            handed.add(new SuccessionRecord.Handed(
                    left.holdingId(),
                    null,
                    seat.vacant() ? null : seat.successor().id(),
                    begun,
                    null));
        }

        SuccessionReversal reversal = new SuccessionReversal(
                new SuccessionRecord(TERM, handed, plan.ended(), written), holdings, java.util.Set.of(), after);

        assertThat(reversal.kept()).isEmpty();
        Map<Long, MembershipSpan> rows = after.stream().collect(Collectors.toMap(MembershipSpan::id, span -> span));
        reversal.takenBack().forEach(span -> rows.remove(span.id()));
        reversal.reopened().forEach(span -> rows.put(span.id(), span));
        assertThat(rows.values()).containsExactlyInAnyOrderElementsOf(before);
    }

    private static boolean isMemberOfSeat(MembershipSpan one, SuccessionSeat left) {
        return one.networkId() == left.networkId()
                && one.personId() == left.personId()
                && one.covers(DAY)
                && one.joinedOn().isBefore(DAY)
                && (one.role() == NetworkRole.MEMBER || one.role() == NetworkRole.SUBSTITUTE);
    }

    private static List<MembershipSpan> apply(SuccessionPlan plan, List<MembershipSpan> before) {
        List<MembershipSpan> after = new ArrayList<>();
        before.forEach(span -> after.add(plan.ended().contains(span) ? span.until(DAY) : span));
        long id = 1000;
        for (MembershipSpan span : plan.written()) {
            after.add(span.withId(id++));
        }
        return after;
    }

    private static void requireOneADay(List<MembershipSpan> spans) {
        for (MembershipSpan one : spans) {
            assertThat(spans.stream()
                            .filter(other -> other.id() != one.id())
                            .filter(other -> other.networkId() == one.networkId() && other.personId() == one.personId())
                            .filter(other ->
                                    one.leftOn() == null || one.leftOn().isAfter(one.joinedOn()))
                            .filter(other ->
                                    other.leftOn() == null || other.leftOn().isAfter(other.joinedOn()))
                            .filter(other -> other.overlaps(one.joinedOn(), one.leftOn())))
                    .as("beside " + one)
                    .isEmpty();
        }
    }

    private static NetworkRole roleOn(List<MembershipSpan> spans, long network, long person, LocalDate day) {
        return spans.stream()
                .filter(span -> span.networkId() == network && span.personId() == person && span.covers(day))
                .map(MembershipSpan::role)
                .findFirst()
                .orElse(null);
    }

    /** Holder and substitute of three seats; the second seat is in the first network too. Nobody has both parts. */
    private static List<SuccessionSeat> seats(Case given) {
        List<SuccessionSeat> seats = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            int seat = at / 2;
            int network = seat == 2 ? 2 : 1;
            int person = given.holders().get(at);
            boolean holderToo = at % 2 == 1 && given.holders().get(at - 1) == person;
            if (!holderToo) {
                HoldingRole role = at % 2 == 0 ? HoldingRole.HOLDER : HoldingRole.SUBSTITUTE;
                seats.add(new SuccessionSeat(
                        at + 1, seat, 1, role, TODAY.minusYears(2), null, network, "n", "N", person, "P", null, null));
            }
        }
        return seats;
    }

    private static SuccessionSeat held(long id, SuccessionSeat seat, long person, LocalDate from, LocalDate to) {
        return new SuccessionSeat(
                id, seat.seatId(), 1, seat.role(), from, to, seat.networkId(), "n", "N", person, "P", null, null);
    }

    private static Map<Long, ElectedPerson> successors(Case given, List<SuccessionSeat> seats) {
        Map<Long, ElectedPerson> successors = new HashMap<>();
        for (SuccessionSeat seat : seats) {
            int chosen = given.successors().get((int) seat.holdingId() - 1);
            if (chosen != 0 && chosen != seat.personId()) {
                successors.put(seat.holdingId(), new ElectedPerson(chosen, "A", "B", "Ledamot", null, 1));
            }
        }
        return successors;
    }

    /** What may stand in the database: no two on a day, and not over yet. */
    private static List<MembershipSpan> memberships(Case given) {
        List<MembershipSpan> spans = new ArrayList<>();
        for (Part part : given.parts()) {
            LocalDate from = TODAY.plusDays(part.from());
            LocalDate to = part.days() == null ? null : from.plusDays(part.days());
            MembershipSpan span =
                    new MembershipSpan(spans.size() + 1, part.network(), part.person(), part.role(), from, to);
            boolean free = spans.stream()
                    .filter(other -> other.networkId() == span.networkId() && other.personId() == span.personId())
                    .noneMatch(other -> other.overlaps(span.joinedOn(), span.leftOn()));
            if (free && (to == null || to.isAfter(TODAY))) {
                spans.add(span);
            }
        }
        return spans.stream()
                .sorted(java.util.Comparator.comparing(MembershipSpan::joinedOn))
                .toList();
    }
}
