package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.shared.ConflictException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Asking to join, being answered, being changed, leaving. */
class MembershipServiceIT extends Portal {

    private static final String MEMBER_TODAY = "select count(*) from network_membership where network_id = ?"
            + " and person_id = ? and joined_on <= ? and (left_on is null or left_on > ?) and role = ?";

    @Inject
    private MembershipService memberships;

    @Inject
    private RequestService requests;

    @Inject
    private MemberService members;

    @Inject
    private NetworkService networks;

    @Inject
    private Clock clock;

    private final String slug = unique("natverk");
    private long organisation;
    private long network;
    private long coordinator;
    private long coordinatorPerson;

    private LocalDate today() {
        return SwedishTime.today(clock);
    }

    private void make(String visibility, String policy) {
        organisation = organisation("EXTERNAL");
        network = PortalRows.network(slug, visibility, person(organisation("ASSOCIATION")));
        PortalRows.change("update network set join_policy = ? where id = ?", policy, network);
        coordinatorPerson = person(organisation);
        PortalRows.member(network, coordinatorPerson, "COORDINATOR");
        coordinator = account(coordinatorPerson);
    }

    private static void as(long account, Runnable act) throws Exception {
        Acting.as(account, told(act));
    }

    private static Callable<Void> told(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private boolean isMember(long person, String role) {
        return count(MEMBER_TODAY, network, person, today(), today(), role) == 1;
    }

    private long requestOf(long person) {
        return count("select max(id) from membership_request where network_id = ? and person_id = ?", network, person);
    }

    private long membershipOf(long person) {
        return count("select max(id) from network_membership where network_id = ? and person_id = ?", network, person);
    }

    private long versionOf(long membership) {
        return count("select version from network_membership where id = ?", membership);
    }

    private long mailTo(long person) {
        return count(
                "select count(*) from outgoing_mail m join person p on p.email = m.recipient where p.id = ?", person);
    }

    @Test
    void whoAsksWaitsAndIsTakenIn() throws Exception {
        make("MEMBERS", "REQUEST");
        long person = person(organisation);
        long account = account(person);

        as(account, () -> memberships.request(slug, "Jag arbetar med klimat i Tjörn."));

        assertThat(Acting.as(account, () -> memberships.ownRequest(networks.getKnown(slug))))
                .get()
                .extracting(OwnRequest::reason)
                .isEqualTo("Jag arbetar med klimat i Tjörn.");
        assertThat(Acting.as(coordinator, () -> memberships.pendingRequests(networks.getKnown(slug))))
                .isOne();
        assertThat(isMember(person, "MEMBER")).isFalse();

        as(coordinator, () -> requests.approve(slug, requestOf(person), NetworkRole.SUBSTITUTE, null));

        assertThat(isMember(person, "SUBSTITUTE")).isTrue();
        assertThat(mailTo(person)).isOne();
        assertThat(Acting.as(coordinator, () -> requests.decided(slug)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("Jag arbetar med klimat i Tjörn.");
                    assertThat(row.status()).isEqualTo(RequestStatus.APPROVED);
                    assertThat(row.decidedBy()).startsWith("Åsa");
                });
    }

    @Test
    void twentyClicksAtOnceAreOneRequest() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);

        assertThat(Acting.atOnce(20, account(person), told(() -> memberships.request(slug, "Jag vill."))))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count("select count(*) from membership_request where person_id = ?", person))
                .isOne();
    }

    @Test
    void ofTwoAnswersAtOnceOneCountsAndTheOtherIsTold() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        as(account(person), () -> memberships.request(slug, "Jag vill."));
        long request = requestOf(person);

        List<Acting.Outcome> outcomes =
                Acting.atOnce(8, coordinator, told(() -> requests.approve(slug, request, NetworkRole.MEMBER, null)));

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(RequestApprovedException.class));
        assertThatThrownBy(() -> as(coordinator, () -> requests.decline(slug, request, "Nej")))
                .isInstanceOf(ConflictException.class)
                .isInstanceOfSatisfying(
                        RequestApprovedException.class,
                        thrown -> assertThat(thrown.arguments()[0]).asString().startsWith("Åsa"));
        assertThat(mailTo(person)).isOne();
    }

    @Test
    void whoIsDeclinedIsToldWhyAndMayAskAgain() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        long account = account(person);
        as(account, () -> memberships.request(slug, "Jag vill."));

        as(coordinator, () -> requests.decline(slug, requestOf(person), "Vi är fulltaliga i år."));

        assertThat(isMember(person, "MEMBER")).isFalse();
        assertThat(count(
                        "select count(*) from outgoing_mail m join person p on p.email = m.recipient where p.id = ?"
                                + " and body like '%Vi är fulltaliga i år.%'",
                        person))
                .isOne();
        as(account, () -> memberships.request(slug, "Jag vill fortfarande."));
        assertThat(count("select count(*) from membership_request where person_id = ?", person))
                .isEqualTo(2);
    }

    @Test
    void aRequestTakenBackCannotBeApproved() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        long account = account(person);
        as(account, () -> memberships.request(slug, "Jag vill."));
        as(account, () -> memberships.withdrawRequest(slug));

        assertThatThrownBy(() ->
                        as(coordinator, () -> requests.approve(slug, requestOf(person), NetworkRole.MEMBER, null)))
                .isInstanceOf(RequestWithdrawnException.class);
        assertThat(isMember(person, "MEMBER")).isFalse();
    }

    @Test
    void aRequestOfAnotherNetworkIsNotFound() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        as(account(person), () -> memberships.request(slug, "Jag vill."));
        long request = requestOf(person);
        String other = unique("annat");
        long otherNetwork = PortalRows.network(other, "SIGNED_IN", coordinatorPerson);
        PortalRows.member(otherNetwork, coordinatorPerson, "COORDINATOR");

        assertThatThrownBy(() -> as(coordinator, () -> requests.approve(other, request, NetworkRole.MEMBER, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> requests.get(other, request)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyANetworkThatTakesRequestsTakesThem() {
        make("SIGNED_IN", "INVITATION");
        long account = account(person(organisation));

        assertThatThrownBy(() -> as(account, () -> memberships.request(slug, "Jag vill.")))
                .isInstanceOf(NotOpenToRequestsException.class);
        assertThatThrownBy(() -> as(account, () -> memberships.join(slug)))
                .isInstanceOf(JoinByInvitationOnlyException.class);
    }

    @Test
    void aSecretNetworkIsUnknownToWhoWouldAsk() {
        make("SECRET", "REQUEST");
        long account = account(person(organisation));

        assertThatThrownBy(() -> as(account, () -> memberships.request(slug, "Jag vill.")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(account, () -> members.page(slug, 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMembershipWithAnEndIsOneUntilThatDay() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        as(account(person), () -> memberships.request(slug, "Jag vill."));
        as(coordinator, () -> requests.approve(slug, requestOf(person), NetworkRole.MEMBER, today().plusDays(30)));
        assertThat(isMember(person, "MEMBER")).isTrue();
        long membership = membershipOf(person);

        as(
                coordinator,
                () -> members.change(
                        slug, membership, new MemberChange(NetworkRole.SECRETARY, null, versionOf(membership))));

        assertThat(isMember(person, "SECRETARY")).isTrue();
        assertThat(count("select count(*) from network_membership where id = ? and left_on is null", membership))
                .isOne();
    }

    @Test
    void whoChangesWhatSomeoneElseHasChangedIsTold() throws Exception {
        make("SIGNED_IN", "DIRECT");
        long person = person(organisation);
        PortalRows.member(network, person, "MEMBER");
        long membership = membershipOf(person);
        long seen = versionOf(membership);
        as(coordinator, () -> members.change(slug, membership, new MemberChange(NetworkRole.CONVENER, null, seen)));

        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> members.change(slug, membership, new MemberChange(NetworkRole.MEMBER, null, seen))))
                .isInstanceOf(MembershipChangedException.class);
        assertThat(isMember(person, "CONVENER")).isTrue();
    }

    @Test
    void theLastCoordinatorStaysWhateverIsTried() {
        make("SIGNED_IN", "DIRECT");
        long membership = membershipOf(coordinatorPerson);
        long seen = versionOf(membership);

        assertThatThrownBy(() -> as(coordinator, () -> memberships.leave(slug, null)))
                .isInstanceOf(LastCoordinatorException.class);
        assertThatThrownBy(() -> as(coordinator, () -> members.end(slug, membership)))
                .isInstanceOf(LastCoordinatorException.class);
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> members.change(slug, membership, new MemberChange(NetworkRole.MEMBER, null, seen))))
                .isInstanceOf(LastCoordinatorException.class);
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> members.change(
                                slug,
                                membership,
                                new MemberChange(NetworkRole.COORDINATOR, today().plusDays(9), seen))))
                .isInstanceOf(LastCoordinatorException.class);
        assertThat(isMember(coordinatorPerson, "COORDINATOR")).isTrue();
    }

    @Test
    void ofTwoCoordinatorsWhoLeaveAtOnceOneStays() throws Exception {
        make("SIGNED_IN", "DIRECT");
        long other = person(organisation);
        PortalRows.member(network, other, "COORDINATOR");
        long membership = membershipOf(other);

        List<Acting.Outcome> outcomes = Acting.atOnce(6, coordinator, told(() -> {
            members.end(slug, membership);
            memberships.leave(slug, null);
        }));

        assertThat(outcomes).isNotEmpty();
        assertThat(count(
                        "select count(*) from network_membership where network_id = ? and role = 'COORDINATOR'"
                                + " and (left_on is null or left_on > ?)",
                        network,
                        today()))
                .isOne();
    }

    @Test
    void aCoordinatorWhoseEndIsKnownDoesNotReplaceOneWithout() throws Exception {
        make("SIGNED_IN", "DIRECT");
        long other = person(organisation);
        PortalRows.member(network, other, "COORDINATOR");
        PortalRows.change(
                "update network_membership set left_on = ? where id = ?", today().plusDays(9), membershipOf(other));

        assertThatThrownBy(() -> as(coordinator, () -> memberships.leave(slug, null)))
                .isInstanceOf(LastCoordinatorException.class);
        as(coordinator, () -> members.end(slug, membershipOf(other)));

        assertThat(isMember(coordinatorPerson, "COORDINATOR")).isTrue();
    }

    @Test
    void aPersonHasOneRoleOnADay() throws Exception {
        make("PUBLIC", "DIRECT");
        long person = person(organisation);
        PortalRows.member(network, person, "MEMBER");
        long membership = membershipOf(person);
        LocalDate day = today().plusDays(9);
        readsFrom(person, membership, day);

        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> members.change(
                                slug, membership, new MemberChange(NetworkRole.MEMBER, null, versionOf(membership)))))
                .isInstanceOf(NextMembershipException.class);
        as(
                coordinator,
                () -> members.change(
                        slug,
                        membership,
                        new MemberChange(NetworkRole.MEMBER, day.minusDays(1), versionOf(membership))));

        assertThat(isMember(person, "MEMBER")).isTrue();
    }

    @Test
    void whoseMembershipIsEndedDoesNotReadLaterEither() throws Exception {
        make("SECRET", "INVITATION");
        long person = person(organisation);
        PortalRows.member(network, person, "MEMBER");
        long membership = membershipOf(person);
        readsFrom(person, membership, today().plusDays(9));

        as(coordinator, () -> members.end(slug, membership));

        assertThat(count(
                        "select count(*) from network_membership where network_id = ? and person_id = ? and left_on > joined_on"
                                + " and left_on > ?",
                        network,
                        person,
                        today()))
                .isZero();
    }

    /** As a hand-over leaves it: a member until a day, who reads from then on. */
    private void readsFrom(long person, long membership, LocalDate day) {
        PortalRows.change("update network_membership set left_on = ? where id = ?", day, membership);
        PortalRows.change(
                "insert into network_membership (network_id, person_id, role, joined_on, left_on) values (?, ?, 'READER', ?, ?)",
                network,
                person,
                day,
                day.plusMonths(3));
    }

    @Test
    void whoLeavesTellsTheCoordinatorsWhyAndMayComeBack() throws Exception {
        make("PUBLIC", "DIRECT");
        long person = person(organisation);
        long account = account(person);
        as(account, () -> memberships.join(slug));
        as(account, () -> memberships.leave(slug, "Jag byter tjänst."));

        assertThat(Acting.as(coordinator, () -> members.former(slug, 10)))
                .extracting(FormerMemberRow::reason)
                .containsExactly("Jag byter tjänst.");

        as(account, () -> memberships.join(slug));
        assertThat(isMember(person, "MEMBER")).isTrue();
    }

    @Test
    void whoReadsAfterAnAssignmentCanBecomeAMemberAgain() throws Exception {
        make("PUBLIC", "DIRECT");
        long person = person(organisation);
        PortalRows.member(network, person, "READER");
        PortalRows.change(
                "update network_membership set left_on = ? where network_id = ? and person_id = ?",
                today().plusDays(60),
                network,
                person);

        as(account(person), () -> memberships.join(slug));

        assertThat(isMember(person, "MEMBER")).isTrue();
        assertThat(isMember(person, "READER")).isFalse();
    }

    @Test
    void endingTwiceIsTold() throws Exception {
        make("SIGNED_IN", "DIRECT");
        long person = person(organisation);
        PortalRows.member(network, person, "MEMBER");
        long membership = membershipOf(person);

        as(coordinator, () -> members.end(slug, membership));

        assertThat(isMember(person, "MEMBER")).isFalse();
        assertThatThrownBy(() -> as(coordinator, () -> members.end(slug, membership)))
                .isInstanceOf(MembershipEndedException.class);
    }

    @Test
    void aClosedNetworkTakesNoChangeAndIsReadOn() throws Exception {
        make("SIGNED_IN", "REQUEST");
        long person = person(organisation);
        long account = account(person);
        as(account, () -> memberships.request(slug, "Jag vill."));
        long member = person(organisation);
        PortalRows.member(network, member, "MEMBER");
        PortalRows.change("update network set status = 'CLOSED' where id = ?", network);

        assertThatThrownBy(() -> as(account(member), () -> memberships.leave(slug, null)))
                .isInstanceOf(ClosedToChangesException.class);
        assertThatThrownBy(() -> as(account, () -> memberships.withdrawRequest(slug)))
                .isInstanceOf(ClosedToChangesException.class);
        assertThatThrownBy(() -> as(account, () -> memberships.request(slug, "Jag vill.")))
                .isInstanceOf(NotOpenToRequestsException.class);
        assertThat(Acting.as(coordinator, () -> requests.pending(slug))).hasSize(1);
        assertThat(Acting.as(coordinator, () -> members.page(slug, 1)).total()).isEqualTo(2);
    }

    @Test
    void twoHundredMembersAreShownAPageAtATime() throws Exception {
        make("SIGNED_IN", "DIRECT");
        for (int at = 0; at < 204; at++) {
            PortalRows.member(network, person(organisation), at < 3 ? "CONVENER" : "MEMBER");
        }

        MemberPage first = Acting.as(coordinator, () -> members.page(slug, 1));
        MemberPage beyond = Acting.as(coordinator, () -> members.page(slug, 99));

        assertThat(first.total()).isEqualTo(205);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.rows()).hasSize(MemberService.PAGE_SIZE);
        assertThat(first.rows().subList(0, 5))
                .extracting(MemberRow::role)
                .containsExactly(
                        NetworkRole.COORDINATOR,
                        NetworkRole.CONVENER,
                        NetworkRole.CONVENER,
                        NetworkRole.CONVENER,
                        NetworkRole.MEMBER);
        assertThat(beyond.page()).isEqualTo(3);
        assertThat(beyond.rows()).hasSize(5);
    }
}
