package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;

class NetworkMembershipTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final NetworkMembership membership = new NetworkMembership(null, null, NetworkRole.MEMBER, JOINED);

    @Test
    void endsOnADayAheadAndCanBeMadeOpenAgain() {
        membership.endOn(TODAY.plusDays(1), TODAY);
        assertThat(membership.getLeftOn()).isEqualTo(TODAY.plusDays(1));

        membership.endOn(null, TODAY);
        assertThat(membership.getLeftOn()).isNull();
    }

    @Test
    void doesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> membership.endOn(JOINED.minusDays(1), TODAY))
                .isInstanceOf(EndsBeforeJoiningException.class);
        assertThatThrownBy(() -> membership.endOn(JOINED, TODAY)).isInstanceOf(EndsBeforeJoiningException.class);
    }

    @Test
    void anEndDateOfTodayIsNoEndDate() {
        assertThatThrownBy(() -> membership.endOn(TODAY, TODAY)).isInstanceOf(EndNotInFutureException.class);
        assertThatThrownBy(() -> membership.endOn(JOINED.plusDays(1), TODAY))
                .isInstanceOf(EndNotInFutureException.class);
    }

    @Test
    void whatNeverBeganEndsOnItsFirstDay() {
        NetworkMembership coming = new NetworkMembership(null, null, NetworkRole.MEMBER, TODAY.plusDays(7));

        coming.leave(TODAY, null);

        assertThat(coming.getLeftOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void aRequestIsDecidedOnceAndSaysByWhom() {
        Instant now = Instant.parse("2026-11-25T23:30:00Z");
        MembershipRequest request = new MembershipRequest(null, null, "Jag arbetar med klimat.", now);
        Person first = new Person(
                new PersonDetails(1L, PersonKind.OFFICIAL, "Åsa", "Öberg", "Planerare", null, null, null, null),
                new se.tillit.people.TestOrganisation(),
                null);

        request.approve(first, null, now);

        assertThatThrownBy(() -> request.decline(first, "Nej", now))
                .isInstanceOfSatisfying(RequestApprovedException.class, thrown -> assertThat(thrown.arguments())
                        .containsExactly("Åsa Öberg", "2026-11-26"));
        request.withdraw(now);
        assertThat(request.getStatus()).isEqualTo(RequestStatus.APPROVED);
    }
}
