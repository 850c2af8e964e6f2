package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.people.Account;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.security.Passwords;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Answering an invitation. The link is the key: whoever holds it may read the network's name and answer once, also when
 * the network is secret. What is unknown, used up, withdrawn or expired is answered alike.
 */
@Service
public class InvitationAnswerService {

    private NetworkMembershipRepository memberships;
    private InvitationRepository invitations;
    private Admissions admissions;
    private PeopleService people;
    private Passwords passwords;
    private CurrentUser currentUser;
    private Clock clock;

    protected InvitationAnswerService() {}

    @Inject
    public InvitationAnswerService(
            NetworkMembershipRepository memberships,
            InvitationRepository invitations,
            Admissions admissions,
            PeopleService people,
            Passwords passwords,
            CurrentUser currentUser,
            Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.admissions = admissions;
        this.people = people;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The invitation of a link; empty when it cannot be answered, whatever the reason. */
    public Optional<InvitationCard> find(String token) {
        return invitations
                .findByToken(new InvitationToken(token).hash())
                .filter(invitation -> invitation.isOpenOn(today()))
                .map(this::card);
    }

    private InvitationCard card(Invitation invitation) {
        Optional<Person> person = known(invitation);
        Organisation organisation = person.map(Person::getOrganisation).orElse(invitation.getOrganisation());
        return new InvitationCard(
                invitation.getNetwork().getName(),
                invitation.getNetwork().getPurpose(),
                invitation.getInvitedBy().getName(),
                invitation.getRole(),
                invitation.getMemberUntil(),
                invitation.getExpiresOn(),
                invitation.getMessage(),
                invitation.getEmail(),
                person.map(Person::getId).orElse(null),
                person.map(Person::getName).orElse(null),
                hasAccount(invitation, person),
                organisation.getName());
    }

    /** Who the invitation is for: the one it names, or who has the address by now. */
    private Optional<Person> known(Invitation invitation) {
        return Optional.ofNullable(invitation.getPerson()).or(() -> people.findPersonByEmail(invitation.getEmail()));
    }

    private boolean hasAccount(Invitation invitation, Optional<Person> person) {
        return person.map(one -> people.hasAccount(one.getId())).orElse(false)
                || people.isUsernameTaken(invitation.getEmail());
    }

    /**
     * Makes the reader a member. Saying yes twice changes nothing.
     *
     * @return address of the network
     * @throws InvitationNotValidException when it cannot be answered
     * @throws InvitationForAnotherException when it is for someone else's account
     */
    public String accept(String token) {
        SignedInUser user = currentUser.require();
        Invitation invitation = hold(token);
        if (!invitation.isAcceptedBy(user.personId())) {
            requireOpen(invitation);
            requireOwn(invitation, user);
            admit(invitation, user.personId());
            currentUser.refresh();
        }
        return invitation.getNetwork().getSlug();
    }

    /**
     * Says no. Whoever holds the link may, as with any letter.
     *
     * @throws InvitationNotValidException when it cannot be answered
     * @throws InvitationForAnotherException when it is for someone else's account
     */
    public void decline(String token) {
        Invitation invitation = hold(token);
        requireOpen(invitation);
        currentUser.find().ifPresent(user -> requireOwn(invitation, user));
        invitation.decline(clock.instant());
    }

    /**
     * Makes an account for the invited address and its holder a member. The account belongs to the person known by the
     * address, or to a new one.
     *
     * @return id of the account
     * @throws InvitationNotValidException when it cannot be answered
     * @throws AddressHasAccountException when the address has an account, which signs in instead
     * @throws se.tillit.security.WeakPasswordException when the password is easily guessed
     */
    public long register(String token, NewAccount wanted) {
        InvitationCard card = find(token).orElseThrow(InvitationNotValidException::new);
        passwords.requireGood(wanted.password(), card.email());
        // Slow on purpose: before anything is held.
        String hash = passwords.hash(wanted.password());
        Invitation invitation = hold(token);
        requireOpen(invitation);
        Optional<Person> known = known(invitation);
        if (hasAccount(invitation, known)) {
            throw new AddressHasAccountException();
        }
        Person person = known.orElseGet(() -> newPerson(invitation, wanted));
        Account account = people.createAccount(person, invitation.getEmail(), hash);
        admit(invitation, person.getId());
        return account.getId();
    }

    private Person newPerson(Invitation invitation, NewAccount wanted) {
        return people.createPerson(new PersonDetails(
                invitation.getOrganisation().getId(),
                wanted.kind(),
                wanted.givenName(),
                wanted.surname(),
                wanted.jobTitle(),
                invitation.getEmail(),
                null,
                null,
                null));
    }

    private void admit(Invitation invitation, long personId) {
        Network network = invitation.getNetwork();
        admissions.admit(network, personId, invitation.getRole(), invitation.getMemberUntil());
        invitation.accept(people.personReference(personId), clock.instant());
    }

    /** The invitation, and its network, for the length of the transaction: the network first, as everywhere. */
    private Invitation hold(String token) {
        String hash = new InvitationToken(token).hash();
        Invitation found = invitations.findByToken(hash).orElseThrow(InvitationNotValidException::new);
        memberships.lock(found.getNetwork().getId());
        return invitations.lockByToken(hash).orElseThrow(InvitationNotValidException::new);
    }

    private void requireOpen(Invitation invitation) {
        if (!invitation.isOpenOn(today())) {
            throw new InvitationNotValidException();
        }
    }

    private void requireOwn(Invitation invitation, SignedInUser user) {
        if (card(invitation).isForAnother(user.personId())) {
            throw new InvitationForAnotherException();
        }
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }
}
