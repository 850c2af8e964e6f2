package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class NetworkServiceIT extends Portal {

    private static final String MEMBERSHIPS =
            "select count(*) from network_membership where network_id = ? and person_id = ?";

    @Inject
    private NetworkService networks;

    @Inject
    private MembershipService memberships;

    private final String slug = unique("natverk");

    private long make(String visibility) {
        return PortalRows.network(slug, visibility, person(organisation("ASSOCIATION")));
    }

    private Void join() {
        memberships.join(slug);
        return null;
    }

    private Void leave() {
        memberships.leave(slug, null);
        return null;
    }

    private Network read() {
        return networks.getReadable(slug);
    }

    private NetworkRole myRole() {
        return networks.myRole(read()).orElse(null);
    }

    @Test
    void fiftyClicksAtOnceAreOneMembership() throws Exception {
        long network = make("PUBLIC");
        long person = person(organisation("EXTERNAL"));

        assertThat(Acting.atOnce(50, account(person), this::join))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count(MEMBERSHIPS, network, person)).isOne();
    }

    @Test
    void whoLeavesCanComeBackAndBothPeriodsAreKept() throws Exception {
        long network = make("PUBLIC");
        long person = person(organisation("EXTERNAL"));
        long account = account(person);

        Acting.as(account, this::join);
        Acting.as(account, this::leave);
        Acting.as(account, this::leave);
        assertThat(Acting.as(account, this::myRole)).isNull();
        Acting.as(account, this::join);

        assertThat(Acting.as(account, this::myRole)).isEqualTo(NetworkRole.MEMBER);
        assertThat(count(MEMBERSHIPS, network, person)).isEqualTo(2);
    }

    @Test
    void whatAFormerMemberCouldReadIsGoneAtTheNextRequest() throws Exception {
        long network = make("MEMBERS");
        long person = person(organisation("EXTERNAL"));
        PortalRows.member(network, person, "MEMBER");
        long account = account(person);
        assertThat(Acting.as(account, this::read)).isNotNull();

        PortalRows.change(
                "update network_membership set left_on = current_date where network_id = ? and person_id = ?",
                network,
                person);

        assertThatThrownBy(() -> Acting.as(account, this::read)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClosedAccountIsNobodyAtTheNextRequest() throws Exception {
        make("SIGNED_IN");
        long account = account(person(organisation("EXTERNAL")));
        assertThat(Acting.as(account, this::read)).isNotNull();

        PortalRows.change("update account set active = false where id = ?", account);

        assertThatThrownBy(() -> Acting.as(account, this::read))
                .isInstanceOf(se.tillit.shared.SignInRequiredException.class);
    }

    @Test
    void coordinatorStaysUntilSomeoneElseTakesOver() {
        long network = make("PUBLIC");
        long person = person(organisation("ASSOCIATION"));
        PortalRows.member(network, person, "COORDINATOR");
        long account = account(person);

        assertThatThrownBy(() -> Acting.as(account, this::leave)).isInstanceOf(LastCoordinatorException.class);
    }

    @Test
    void pausedNetworkTakesNobodyIn() {
        long network = make("PUBLIC");
        long account = account(person(organisation("EXTERNAL")));
        PortalRows.change("update network set status = 'PAUSED' where id = ?", network);

        assertThatThrownBy(() -> Acting.as(account, this::join)).isInstanceOf(JoinByInvitationOnlyException.class);
    }
}
