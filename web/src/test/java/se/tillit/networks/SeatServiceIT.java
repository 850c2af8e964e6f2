package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.tillit.people.PersonKind;
import se.tillit.shared.AccessDeniedException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Seats given, ended and replaced in the database, where one day never has two holders. */
class SeatServiceIT extends Portal {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final String HOLDERS = "select count(*) from seat_holding where seat_id = ? and role = 'HOLDER'";
    private static final String MEMBERSHIPS =
            "select count(*) from network_membership where network_id = ? and person_id = ?";

    @Inject
    private SeatService seats;

    @Inject
    private SeatHoldingService holdings;

    @Inject
    private SeatExpectationService expectations;

    private String slug;
    private long network;
    private long organisation;
    private long coordinator;
    private long seat;

    private void make(String basis) throws Exception {
        slug = unique("platser");
        long association = organisation("ASSOCIATION");
        long leader = person(association);
        network = PortalRows.network(slug, "MEMBERS", leader);
        change("update network set membership_basis = ? where id = ?", basis, network);
        member(network, leader, "COORDINATOR");
        coordinator = account(leader);
        organisation = organisation("EXTERNAL");
        seat = Acting.as(coordinator, () -> expectations.expect(slug, organisation, 1, LocalDate.of(2025, 1, 1)));
    }

    private void give(long person, HoldingRole role, LocalDate from, LocalDate to) throws Exception {
        as(() -> seats.give(seat, new Giving(role, person, from, to, null)));
    }

    private void as(Runnable request) throws Exception {
        Acting.as(coordinator, () -> {
            request.run();
            return null;
        });
    }

    private String holderOn(LocalDate day) throws Exception {
        return Acting.as(
                        coordinator, () -> history().on(day, HoldingRole.HOLDER).map(Tenure::personName))
                .orElse("vacant");
    }

    private SeatHistory history() {
        return seats.history(seats.getReadable(slug, seat));
    }

    private long holding(long person) {
        return count("select max(id) from seat_holding where seat_id = ? and person_id = ?", seat, person);
    }

    private long version() {
        return count("select version from seat where id = ?", seat);
    }

    private static String name(long person) {
        return "Åsa " + PortalRows.text("select surname from person where id = ?", person);
    }

    @Test
    void historyTellsWhoRepresentedTheOrganisationOnADay() throws Exception {
        make("PERSON");
        long first = person(organisation);
        long second = person(organisation);
        give(first, HoldingRole.HOLDER, MARCH, null);
        as(() -> holdings.replace(
                seat,
                holding(first),
                new Giving(HoldingRole.HOLDER, second, JUNE, null, PersonKind.ELECTED),
                version()));
        as(() -> holdings.end(seat, holding(second), SEPTEMBER, version()));

        assertThat(holderOn(MARCH.minusDays(1))).isEqualTo("vacant");
        assertThat(holderOn(MARCH)).isEqualTo(name(first));
        assertThat(holderOn(JUNE.minusDays(1))).isEqualTo(name(first));
        assertThat(holderOn(JUNE)).isEqualTo(name(second));
        assertThat(holderOn(SEPTEMBER)).isEqualTo("vacant");
        SeatRow row =
                Acting.as(coordinator, () -> seats.seats(network(), SEPTEMBER)).get(0);
        assertThat(row.vacantSince()).isEqualTo(SEPTEMBER);
        assertThat(Acting.as(coordinator, () -> seats.seats(network(), JUNE))
                        .get(0)
                        .holder()
                        .mandateKind())
                .isEqualTo(PersonKind.ELECTED);
    }

    private Network network() {
        return seats.getReadable(slug, seat).getNetwork();
    }

    @Test
    void ofManyAtOnceOneIsGivenTheSeatAndTheOthersAreToldToWhom() throws Exception {
        make("PERSON");
        long[] people = java.util.stream.LongStream.range(0, 8)
                .map(at -> person(organisation))
                .toArray();
        AtomicInteger next = new AtomicInteger();
        Callable<?> giving = () -> {
            seats.give(seat, HoldingRole.HOLDER, people[next.getAndIncrement()], MARCH);
            return null;
        };

        List<Acting.Outcome> outcomes = Acting.atOnce(people.length, coordinator, giving);

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(SeatTakenException.class));
        assertThat(count(HOLDERS, seat)).isOne();
    }

    @Test
    void aDoubleClickGivesOnce() throws Exception {
        make("PERSON");
        long person = person(organisation);

        assertThat(Acting.atOnce(10, coordinator, () -> {
                    seats.give(seat, HoldingRole.HOLDER, person, MARCH);
                    return null;
                }))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(count(HOLDERS, seat)).isOne();
        assertThat(count(MEMBERSHIPS, network, person)).isOne();
    }

    @Test
    void ofTwoWhoEndAtOnceTheSecondIsTold() throws Exception {
        make("PERSON");
        long person = person(organisation);
        give(person, HoldingRole.HOLDER, MARCH, null);
        long seen = version();
        AtomicInteger day = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(2, coordinator, () -> {
            holdings.end(seat, holding(person), JUNE.plusDays(day.getAndIncrement()), seen);
            return null;
        });

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(SeatChangedException.class));
    }

    @Test
    void aSeatIsForOneOfTheOrganisationsPeopleWhileItIsExpected() throws Exception {
        make("PERSON");
        long person = person(organisation);
        long other = person(organisation("EXTERNAL"));

        assertThatThrownBy(() -> give(other, HoldingRole.HOLDER, MARCH, null))
                .isInstanceOf(PersonOfOtherOrganisationException.class);
        assertThatThrownBy(() -> give(person, HoldingRole.HOLDER, LocalDate.of(2024, 12, 31), null))
                .isInstanceOf(SeatNotExpectedException.class);
        assertThatThrownBy(() -> give(person, HoldingRole.HOLDER, MARCH, MARCH))
                .isInstanceOf(HoldingEndsBeforeStartException.class);
        give(person, HoldingRole.HOLDER, MARCH, null);
        assertThatThrownBy(() -> give(person, HoldingRole.SUBSTITUTE, JUNE, null))
                .isInstanceOf(HolderIsSubstituteException.class);
        assertThatThrownBy(() -> as(() -> holdings.end(seat, holding(person), MARCH, version())))
                .isInstanceOf(HoldingEndsBeforeStartException.class);
    }

    @Test
    void aCorrectionMovesDaysAndMandateButNotOntoOthers() throws Exception {
        make("PERSON");
        long first = person(organisation);
        long second = person(organisation);
        give(first, HoldingRole.HOLDER, MARCH, JUNE);
        give(second, HoldingRole.HOLDER, SEPTEMBER, null);

        as(() -> holdings.correct(seat, holding(first), MARCH.minusDays(7), SEPTEMBER, PersonKind.ELECTED, version()));
        assertThat(holderOn(SEPTEMBER.minusDays(1))).isEqualTo(name(first));
        assertThatThrownBy(() -> as(() -> holdings.correct(
                        seat, holding(first), MARCH, SEPTEMBER.plusDays(1), PersonKind.ELECTED, version())))
                .isInstanceOf(SeatTakenException.class);
    }

    @Test
    void onlyWhatHasNotBegunIsTakenBack() throws Exception {
        make("PERSON");
        long first = person(organisation);
        long second = person(organisation);
        LocalDate later = LocalDate.of(2099, 1, 1);
        give(first, HoldingRole.HOLDER, MARCH, later);
        give(second, HoldingRole.HOLDER, later, null);

        as(() -> holdings.takeBack(seat, holding(second), version()));

        assertThat(count(HOLDERS, seat)).isOne();
        assertThatThrownBy(() -> as(() -> holdings.takeBack(seat, holding(first), version())))
                .isInstanceOf(HoldingHasBegunException.class);
    }

    @Test
    void withASeatThatIsTakenBackGoesTheMembershipThatCameWithItAndNoOther() throws Exception {
        for (String basis : List.of("PERSON", "FUNCTION")) {
            make(basis);
            long person = person(organisation);
            long old = person(organisation);
            PortalRows.member(network, old, "EXTERNAL");
            LocalDate later = LocalDate.of(2099, 1, 1);

            give(person, HoldingRole.HOLDER, later, null);
            as(() -> holdings.takeBack(seat, holding(person), version()));
            give(old, HoldingRole.HOLDER, later, null);
            as(() -> holdings.takeBack(seat, holding(old), version()));

            String going = MEMBERSHIPS + " and (left_on is null or left_on > joined_on)";
            assertThat(count(going, network, person)).as(basis).isZero();
            assertThat(count(going + " and left_on is null", network, old))
                    .as(basis)
                    .isOne();
        }
    }

    @Test
    void whoIsGivenASeatIsAMemberFromThatDayAndStaysOne() throws Exception {
        make("PERSON");
        long person = person(organisation);
        give(person, HoldingRole.HOLDER, MARCH, null);
        as(() -> holdings.end(seat, holding(person), JUNE, version()));

        assertThat(count(
                        MEMBERSHIPS + " and role = 'EXTERNAL' and joined_on = ? and left_on is null",
                        network,
                        person,
                        MARCH))
                .isOne();
    }

    @Test
    void whereAPlaceFollowsTheFunctionMembershipEndsWithTheSeat() throws Exception {
        make("FUNCTION");
        long person = person(organisation);
        long secretary = person(organisation);
        member(network, secretary, "SECRETARY");
        give(person, HoldingRole.HOLDER, MARCH, null);
        as(() -> holdings.replace(
                seat, holding(person), new Giving(HoldingRole.HOLDER, secretary, JUNE, null, null), version()));
        as(() -> holdings.end(seat, holding(secretary), SEPTEMBER, version()));

        assertThat(count(MEMBERSHIPS + " and left_on = ?", network, person, JUNE))
                .isOne();
        assertThat(count(MEMBERSHIPS + " and role = 'SECRETARY' and left_on is null", network, secretary))
                .isOne();
        assertThat(count(MEMBERSHIPS, network, secretary)).isOne();
    }

    @Test
    void whoReadsAfterAnAssignmentIsAMemberAgainWithANewSeat() throws Exception {
        make("PERSON");
        long person = person(organisation);
        member(network, person, "READER");
        give(person, HoldingRole.HOLDER, MARCH, null);

        assertThat(count(MEMBERSHIPS + " and role = 'READER' and left_on = ?", network, person, MARCH))
                .isOne();
        assertThat(count(MEMBERSHIPS + " and role = 'EXTERNAL' and left_on is null", network, person))
                .isOne();
    }

    @Test
    void aSeatThatIsNoLongerExpectedEndsWithItsHolderAndMayComeBack() throws Exception {
        make("PERSON");
        long person = person(organisation);
        give(person, HoldingRole.HOLDER, MARCH, null);

        as(() -> expectations.stop(seat, JUNE, version()));
        assertThat(holderOn(JUNE)).isEqualTo("vacant");
        assertThatThrownBy(() ->
                        Acting.as(coordinator, () -> expectations.expect(slug, organisation, 1, JUNE.minusDays(1))))
                .isInstanceOf(SeatExpectedAlreadyException.class);
        long again = Acting.as(coordinator, () -> expectations.expect(slug, organisation, 1, SEPTEMBER));

        assertThat(again).isNotEqualTo(seat);
        assertThat(Acting.as(coordinator, () -> seats.find(slug, organisation, 1, JUNE)))
                .isEmpty();
        assertThat(Acting.as(coordinator, () -> seats.find(slug, organisation, 1, SEPTEMBER))
                        .map(Seat::getId))
                .isEqualTo(Optional.of(again));
    }

    @Test
    void tenWhoExpectTheSameAtOnceExpectOneSeat() throws Exception {
        make("PERSON");

        assertThat(Acting.atOnce(10, coordinator, () -> expectations.expect(slug, organisation, 2, MARCH)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(count("select count(*) from seat where network_id = ? and seat_no = 2", network))
                .isOne();
    }

    @Test
    void aClosedNetworkTakesNone() throws Exception {
        make("PERSON");
        long person = person(organisation);
        long contact = person(organisation);
        change("update organisation set contact_person_id = ? where id = ?", contact, organisation);
        change("update network set status = 'CLOSED' where id = ?", network);

        assertThatThrownBy(() -> give(person, HoldingRole.HOLDER, MARCH, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(account(contact), () -> {
                    seats.give(seat, HoldingRole.HOLDER, person, MARCH);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
