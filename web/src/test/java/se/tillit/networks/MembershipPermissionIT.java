package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.access.NetworkRole;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Each method about members called directly by each role, in a network of each closed visibility. */
class MembershipPermissionIT extends Portal {

    private static final List<String> INSIDE = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final List<String> OUTSIDE =
            List.of("elsewhere", "MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");

    @Inject
    private NetworkService networks;

    @Inject
    private MembershipService memberships;

    @Inject
    private RequestService requests;

    @Inject
    private MemberService members;

    @Inject
    private InvitationService invitations;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private final String slug = unique("slutet");
    private long network;
    private long membership;
    private long request;

    private void make(String visibility) {
        long organisation = organisation("EXTERNAL");
        long contact = person(organisation("ASSOCIATION"));
        network = PortalRows.network(slug, visibility, contact);
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            long person = person(organisation);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        long elsewhere = person(organisation);
        member(PortalRows.network(unique("annat"), "PUBLIC", contact), elsewhere, "COORDINATOR");
        accounts.put("elsewhere", account(elsewhere));
        OUTSIDE.subList(1, OUTSIDE.size()).forEach(role -> accounts.put(role, account(person(organisation), role)));
        long other = person(organisation);
        member(network, other, "MEMBER");
        membership = count("select id from network_membership where network_id = ? and person_id = ?", network, other);
        long asking = person(organisation);
        PortalRows.change(
                "insert into membership_request (network_id, person_id, reason, status, requested_at)"
                        + " values (?, ?, 'Jag vill.', 'PENDING', '2026-01-01')",
                network,
                asking);
        request = count("select id from membership_request where person_id = ?", asking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBERS", "SECRET"})
    void membersReadWhoIsAMember(String visibility) throws Exception {
        make(visibility);

        assertAnswers(() -> members.page(slug, 1), INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBERS", "SECRET"})
    void onlyCoordinatorsManage(String visibility) throws Exception {
        make(visibility);
        List<String> coordinator = List.of("COORDINATOR");

        assertAnswers(() -> members.former(slug, 10), coordinator);
        assertAnswers(() -> members.get(slug, membership), coordinator);
        assertAnswers(() -> requests.pending(slug), coordinator);
        assertAnswers(() -> requests.decided(slug), coordinator);
        assertAnswers(() -> requests.get(slug, request), coordinator);
        assertAnswers(() -> invitations.open(slug), coordinator);
        assertAnswers(() -> invitations.invitable(slug, "Öberg"), coordinator);
        assertAnswers(() -> invitations.organisations(slug), coordinator);
        assertAnswers(
                () -> invitations.invite(
                        slug, new InvitationRequest(Set.of(), "anna", NetworkRole.COORDINATOR, null, null, null)),
                coordinator);
        assertAnswers(
                told(() -> members.change(slug, membership, new MemberChange(NetworkRole.SECRETARY, null, version()))),
                coordinator);
        assertAnswers(told(() -> members.end(slug, membership)), coordinator);
        assertAnswers(told(() -> requests.decline(slug, request, "Nej")), coordinator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBERS", "SECRET"})
    void idsThatAreGuessedFindNothing(String visibility) throws Exception {
        make(visibility);
        Map<String, String> found = answers(() -> members.get(slug, 0));
        Map<String, String> answered = answers(told(() -> requests.approve(slug, 0, NetworkRole.MEMBER, null)));
        Map<String, String> withdrawn = answers(told(() -> invitations.withdraw(slug, 0)));
        Map<String, String> sent = answers(() -> invitations.sendAgain(slug, 0));

        for (Map<String, String> each : List.of(found, answered, withdrawn, sent)) {
            assertThat(each.values()).doesNotContain("ok");
            assertThat(each).containsEntry("COORDINATOR", "NotFoundException");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBERS", "SECRET"})
    void howManyWaitIsNothingForOthers(String visibility) throws Exception {
        make(visibility);
        for (String role : INSIDE) {
            long waiting = Acting.as(accounts.get(role), () -> memberships.pendingRequests(networks.getReadable(slug)));
            assertThat(waiting).as(role).isEqualTo(role.equals("COORDINATOR") ? 1 : 0);
        }
    }

    private long version() {
        return count("select version from network_membership where id = ?", membership);
    }

    private static Callable<Void> told(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    /** Yes for these, "not for you" for the other members; for others it does not exist. */
    private void assertAnswers(Callable<?> call, List<String> allowed) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> expected.put(account, "NotFoundException"));
        INSIDE.forEach(role -> expected.put(role, "AccessDeniedException"));
        allowed.forEach(role -> expected.put(role, "ok"));
        expected.put("anonymous", "SignInRequiredException");
        assertThat(answers(call)).isEqualTo(expected);
    }

    private Map<String, String> answers(Callable<?> call) {
        return Acting.answers(accounts, call);
    }
}
