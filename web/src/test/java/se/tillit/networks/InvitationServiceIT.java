package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.people.PersonKind;
import se.tillit.security.AccountIdentityStore;
import se.tillit.security.WeakPasswordException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Inviting, and answering an invitation. No mail leaves here, so every invitation gives its link. */
class InvitationServiceIT extends Portal {

    private static final NewAccount NEW =
            new NewAccount("Åsa", "Öberg", "Planarkitekt", PersonKind.OFFICIAL, "Katten åt 7 räkor");

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private AccountIdentityStore accounts;

    @Inject
    private Clock clock;

    private final String slug = unique("natverk");
    private long organisation;
    private final String domain = unique("d") + ".example";
    private long network;
    private long coordinator;

    private void make() {
        organisation = organisation("EXTERNAL");
        change("update organisation set email_domain = ? where id = ?", domain, organisation);
        network = PortalRows.network(slug, "SECRET", person(organisation("ASSOCIATION")));
        long person = person(organisation);
        PortalRows.member(network, person, "COORDINATOR");
        coordinator = account(person);
    }

    private List<InvitationOutcome> invite(String addresses, Long organisationId, Long... personIds) throws Exception {
        InvitationRequest request = new InvitationRequest(
                Set.of(personIds), addresses, NetworkRole.MEMBER, null, "Välkommen!", organisationId);
        return Acting.as(coordinator, () -> invitations.invite(slug, request));
    }

    private String tokenOf(InvitationOutcome outcome) {
        return outcome.link().substring(outcome.link().lastIndexOf('/') + 1);
    }

    private String invited(String address) throws Exception {
        return tokenOf(invite(address, null).get(0));
    }

    private String newAddress() {
        return unique("ny") + "@" + domain;
    }

    private String addressOf(long person) {
        String address = unique("kand") + "@" + domain;
        change("update person set email = ? where id = ?", address, person);
        return address;
    }

    private long memberships(long person) {
        return count("select count(*) from network_membership where network_id = ? and person_id = ?", network, person);
    }

    private static Callable<Void> told(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    @Test
    void everyAddressHasItsOwnResult() throws Exception {
        make();
        long member = person(organisation);
        String memberAddress = addressOf(member);
        PortalRows.member(network, member, "MEMBER");
        String again = newAddress();
        invite(again, null);
        String fresh = newAddress();

        List<InvitationOutcome> outcomes = invite(
                String.join(
                        "\n",
                        fresh,
                        memberAddress.toUpperCase(java.util.Locale.ROOT),
                        again,
                        "Anna Berg",
                        "bo@okand.example"),
                null);

        assertThat(outcomes)
                .extracting(InvitationOutcome::result)
                .containsExactly(
                        InvitationResult.INVITED,
                        InvitationResult.ALREADY_MEMBER,
                        InvitationResult.ALREADY_INVITED,
                        InvitationResult.NOT_AN_ADDRESS,
                        InvitationResult.UNKNOWN_ORGANISATION);
        assertThat(outcomes.get(3).typed()).isEqualTo("Anna Berg");
        assertThat(count("select count(*) from outgoing_mail where recipient = ?", fresh))
                .isOne();
        assertThat(count("select count(*) from outgoing_mail where recipient = ?", again))
                .isOne();
        assertThat(invite("bo@okand.example", organisation))
                .extracting(InvitationOutcome::result)
                .containsExactly(InvitationResult.INVITED);
    }

    @Test
    void theLinkIsKeptAsAHashOnly() throws Exception {
        make();
        String address = newAddress();

        String token = invited(address);

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(count(
                        "select count(*) from invitation where email = ? and token_hash = sha2(?, 256)",
                        address,
                        token))
                .isOne();
        assertThat(count(
                        "select count(*) from invitation where concat_ws(' ', email, message, token_hash) like ?",
                        "%" + token + "%"))
                .isZero();
    }

    @Test
    void tenClicksAtOnceInviteOnce() throws Exception {
        make();
        String address = newAddress();
        InvitationRequest request = new InvitationRequest(Set.of(), address, NetworkRole.MEMBER, null, null, null);

        List<Acting.Outcome> outcomes = Acting.atOnce(10, coordinator, () -> invitations.invite(slug, request));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(count("select count(*) from invitation where email = ?", address))
                .isOne();
        assertThat(count("select count(*) from outgoing_mail where recipient = ?", address))
                .isOne();
    }

    @Test
    void fiveHundredAreInvitedAtOnceAndOneMoreIsRefused() throws Exception {
        make();
        String many = IntStream.range(0, 500)
                .mapToObj(at -> "p" + at + "." + newAddress())
                .collect(Collectors.joining(";"));

        assertThat(invite(many, null)).hasSize(500).allSatisfy(one -> assertThat(one.result())
                .isEqualTo(InvitationResult.INVITED));
        assertThatThrownBy(() -> invite(many + ";" + newAddress(), null)).isInstanceOf(TooManyAddressesException.class);
        assertThatThrownBy(() -> invite("", null)).isInstanceOf(NobodyInvitedException.class);
    }

    @Test
    void whoIsInvitedByAccountAcceptsOnceAndIsAMember() throws Exception {
        make();
        long person = person(organisation);
        long account = account(person);
        String token = tokenOf(invite("", null, person).get(0));

        List<Acting.Outcome> outcomes = Acting.atOnce(6, account, () -> answers.accept(token));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.result()).isEqualTo(slug));
        assertThat(memberships(person)).isOne();
        assertThat(answers.find(token)).isEmpty();
    }

    @Test
    void anInvitationOfAnAccountIsForNobodyElse() throws Exception {
        make();
        long person = person(organisation);
        account(person);
        long other = account(person(organisation));
        String token = tokenOf(invite("", null, person).get(0));

        assertThatThrownBy(() -> Acting.as(other, () -> answers.accept(token)))
                .isInstanceOf(InvitationForAnotherException.class);
        assertThatThrownBy(() -> Acting.as(other, told(() -> answers.decline(token))))
                .isInstanceOf(InvitationForAnotherException.class);
        assertThat(answers.find(token)).isPresent();
    }

    @Test
    void whoeverHoldsTheLinkOfAnAddressMayAcceptAndThenItIsUsedUp() throws Exception {
        make();
        String token = invited(newAddress());
        long first = person(organisation);
        Acting.as(account(first), () -> answers.accept(token));

        assertThat(memberships(first)).isOne();
        long second = account(person(organisation));
        assertThatThrownBy(() -> Acting.as(second, () -> answers.accept(token)))
                .isInstanceOf(InvitationNotValidException.class);
    }

    @Test
    void aNewPersonMakesAnAccountAndIsAMember() throws Exception {
        make();
        String address = newAddress();
        String token = invited(address);

        long account = Acting.as(Acting.ANONYMOUS, () -> answers.register(token, NEW));

        long person = count("select person_id from account where id = ?", account);
        assertThat(memberships(person)).isOne();
        assertThat(count(
                        "select count(*) from person where id = ? and email = ? and organisation_id = ?"
                                + " and surname = 'Öberg'",
                        person,
                        address,
                        organisation))
                .isOne();
        assertThat(accounts.validate(new jakarta.security.enterprise.credential.UsernamePasswordCredential(
                                address.toUpperCase(java.util.Locale.ROOT), NEW.password()))
                        .getCallerPrincipal()
                        .getName())
                .isEqualTo(Long.toString(account));
        assertThatThrownBy(() -> Acting.as(Acting.ANONYMOUS, () -> answers.register(token, NEW)))
                .isInstanceOf(InvitationNotValidException.class);
    }

    @Test
    void aKnownPersonWithoutAccountGetsOneOfTheirOwn() throws Exception {
        make();
        long person = person(organisation);
        String token = invited(addressOf(person));

        long account = Acting.as(Acting.ANONYMOUS, () -> answers.register(token, NEW));

        assertThat(count("select person_id from account where id = ?", account)).isEqualTo(person);
        assertThat(memberships(person)).isOne();
    }

    @Test
    void anAddressWithAnAccountMakesNoSecondOne() throws Exception {
        make();
        long person = person(organisation);
        account(person);
        String token = invited(addressOf(person));

        assertThatThrownBy(() -> Acting.as(Acting.ANONYMOUS, () -> answers.register(token, NEW)))
                .isInstanceOf(AddressHasAccountException.class);
        assertThat(count("select count(*) from account where person_id = ?", person))
                .isOne();
    }

    @Test
    void aWeakPasswordMakesNoAccount() throws Exception {
        make();
        String address = newAddress();
        String token = invited(address);
        NewAccount weak = new NewAccount("Åsa", "Öberg", "Planarkitekt", PersonKind.OFFICIAL, address);

        assertThatThrownBy(() -> Acting.as(Acting.ANONYMOUS, () -> answers.register(token, weak)))
                .isInstanceOf(WeakPasswordException.class);
        assertThat(count("select count(*) from person where email = ?", address))
                .isZero();
    }

    @Test
    void whatIsUnknownExpiredWithdrawnDeclinedOrClosedIsAnsweredAlike() throws Exception {
        make();
        String expired = newAddress();
        String expiredToken = invited(expired);
        change("update invitation set expires_on = ? where email = ?", SwedishTime.today(clock), expired);
        String withdrawn = newAddress();
        String withdrawnToken = invited(withdrawn);
        long id = count("select id from invitation where email = ?", withdrawn);
        Acting.as(coordinator, told(() -> invitations.withdraw(slug, id)));
        String declinedToken = invited(newAddress());
        Acting.as(Acting.ANONYMOUS, told(() -> answers.decline(declinedToken)));
        long account = account(person(organisation));

        for (String token : List.of("okand", expiredToken, withdrawnToken, declinedToken)) {
            assertThat(answers.find(token)).isEmpty();
            assertThatThrownBy(() -> Acting.as(account, () -> answers.accept(token)))
                    .isInstanceOf(InvitationNotValidException.class);
        }
        String lateToken = invited(newAddress());
        change("update network set status = 'CLOSED' where id = ?", network);
        assertThat(answers.find(lateToken)).isEmpty();
        assertThatThrownBy(() -> Acting.as(account, () -> answers.accept(lateToken)))
                .isInstanceOf(InvitationNotValidException.class);
    }

    @Test
    void whatIsSentAgainHasANewLinkAndTheOldOneIsWorthNothing() throws Exception {
        make();
        String address = newAddress();
        String first = invited(address);
        change("update invitation set expires_on = '2026-01-01' where email = ?", address);
        long id = count("select id from invitation where email = ?", address);

        String second =
                Acting.as(coordinator, () -> invitations.sendAgain(slug, id)).orElseThrow();

        assertThat(answers.find(first)).isEmpty();
        assertThat(answers.find(second.substring(second.lastIndexOf('/') + 1))).isPresent();
    }

    @Test
    void anExpiredInvitationIsMadeAnew() throws Exception {
        make();
        String address = newAddress();
        invited(address);
        change("update invitation set expires_on = '2026-01-01' where email = ?", address);

        assertThat(invite(address, null))
                .extracting(InvitationOutcome::result)
                .containsExactly(InvitationResult.INVITED);
        assertThat(count("select count(*) from invitation where email = ?", address))
                .isOne();
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameAndMembersAreNot() throws Exception {
        make();
        String surname = unique("Sökberg");
        long found = person(organisation);
        long member = person(organisation);
        long withoutAccount = person(organisation);
        for (long person : List.of(found, member, withoutAccount)) {
            change("update person set surname = ? where id = ?", surname, person);
        }
        account(found);
        account(member);
        PortalRows.member(network, member, "MEMBER");

        assertThat(Acting.as(coordinator, () -> invitations.invitable(slug, surname.substring(2))))
                .extracting(one -> one.personId())
                .containsExactly(found);
        assertThat(Acting.as(coordinator, () -> invitations.invitable(slug, "%")))
                .isEmpty();
        assertThat(Acting.as(coordinator, () -> invitations.invitable(slug, "")))
                .isEmpty();
    }
}
