package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.PersonContact;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Inviting people to a network, for its coordinators. */
@Service
public class InvitationService {

    static final int MOST_ADDRESSES = 500;
    private static final int MOST_OPEN = 500;
    private static final int MOST_FOUND = 20;

    private NetworkService networks;
    private NetworkMembershipRepository memberships;
    private InvitationRepository invitations;
    private InvitationSettings settings;
    private Admissions admissions;
    private MembershipMail mail;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<PeopleInvited> invited;

    protected InvitationService() {}

    @Inject
    public InvitationService(
            NetworkService networks,
            NetworkMembershipRepository memberships,
            InvitationRepository invitations,
            InvitationSettings settings,
            Admissions admissions,
            MembershipMail mail,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<PeopleInvited> invited) {
        this.networks = networks;
        this.memberships = memberships;
        this.invitations = invitations;
        this.settings = settings;
        this.admissions = admissions;
        this.mail = mail;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.invited = invited;
    }

    /** People with an account whose name contains this, without today's members; none for nothing typed. */
    public List<PersonContact> invitable(String slug, String name) {
        Network network = manageable(slug);
        List<PersonContact> found = people.findAccountHolders(name, MOST_FOUND);
        Set<Long> members = memberships.findMemberIds(network.getId(), ids(found), SwedishTime.today(clock));
        return found.stream()
                .filter(person -> !members.contains(person.personId()))
                .toList();
    }

    /** The organisations on whose behalf an unknown address can be invited, in Swedish order. */
    public List<Organisation> organisations(String slug) {
        manageable(slug);
        return people.organisations();
    }

    /** Whether invitations leave by mail. Where they do not, links are handed over by whoever invites. */
    public boolean isMailed() {
        return mail.isLeaving();
    }

    /**
     * Invites people by account or by address, and tells what became of each. An open invitation stays as it is; an
     * expired one is made anew.
     *
     * @throws NobodyInvitedException when nobody is named
     * @throws TooManyAddressesException for more than 500 addresses
     * @throws EndNotInFutureException when the membership would be over today
     */
    public List<InvitationOutcome> invite(String slug, InvitationRequest request) {
        Network network = manageable(slug);
        NetworkMembership.requireFuture(request.memberUntil(), SwedishTime.today(clock));
        List<PastedAddress> addresses = PastedAddress.of(request.addresses());
        if (addresses.size() > MOST_ADDRESSES) {
            throw new TooManyAddressesException(MOST_ADDRESSES);
        }
        if (addresses.isEmpty() && request.personIds().isEmpty()) {
            throw new NobodyInvitedException();
        }
        admissions.hold(network);
        List<InvitationOutcome> outcomes = batch(network, request, invitees(request.personIds(), addresses))
                .invite();
        invited.fire(new PeopleInvited(network.getId(), (int) outcomes.stream()
                .filter(outcome -> outcome.result() == InvitationResult.INVITED)
                .count()));
        return outcomes;
    }

    private List<Invitee> invitees(Set<Long> personIds, List<PastedAddress> addresses) {
        Set<String> emails =
                addresses.stream().flatMap(address -> address.email().stream()).collect(Collectors.toSet());
        Map<String, PersonContact> known = people.contactsByEmail(emails).stream()
                .collect(Collectors.toMap(PersonContact::normalEmail, Function.identity()));
        Stream<Invitee> picked = people.contacts(personIds).stream().map(Invitee::picked);
        Stream<Invitee> pasted = addresses.stream().map(address -> Invitee.pasted(address, known));
        Map<String, Invitee> each = new LinkedHashMap<>();
        Stream.concat(picked, pasted).forEach(invitee -> each.putIfAbsent(invitee.key(), invitee));
        return List.copyOf(each.values());
    }

    private InvitationBatch batch(Network network, InvitationRequest request, List<Invitee> invitees) {
        SignedInUser user = currentUser.require();
        LocalDate today = SwedishTime.today(clock);
        Set<String> emails =
                invitees.stream().flatMap(invitee -> invitee.email().stream()).collect(Collectors.toSet());
        List<Long> knownIds = invitees.stream()
                .flatMap(invitee -> invitee.person().stream())
                .map(PersonContact::personId)
                .toList();
        InvitationOffer offer = new InvitationOffer(
                request.role(),
                request.memberUntil(),
                request.message(),
                people.personReference(user.personId()),
                clock.instant(),
                settings.expiryOf(today));
        return new InvitationBatch(
                invitees,
                memberships.findMemberIds(network.getId(), knownIds, today),
                invitations.lockPending(network.getId(), emails),
                organisationsOf(emails, request.organisationId()),
                new InvitationWriter(network, offer, user.name(), today));
    }

    /** The organisation of each address that has one; of the others the one that was chosen. */
    private Map<String, Organisation> organisationsOf(Set<String> emails, Long chosenId) {
        Map<String, Organisation> byDomain = people.organisations().stream()
                .filter(organisation -> organisation.getEmailDomain() != null)
                .collect(Collectors.toMap(
                        organisation -> organisation.getEmailDomain().toLowerCase(Locale.ROOT), Function.identity()));
        Optional<Organisation> chosen = Optional.ofNullable(chosenId).map(people::organisationReference);
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        for (String email : emails) {
            PastedAddress.domainsOf(email).stream()
                    .filter(byDomain::containsKey)
                    .map(byDomain::get)
                    .findFirst()
                    .or(() -> chosen)
                    .ifPresent(organisation -> organisations.put(email, organisation));
        }
        return organisations;
    }

    /** Writes an invitation and its mail. */
    final class InvitationWriter {

        private final Network network;
        private final InvitationOffer offer;
        private final String inviter;
        private final LocalDate today;

        InvitationWriter(Network network, InvitationOffer offer, String inviter, LocalDate today) {
            this.network = network;
            this.offer = offer;
            this.inviter = inviter;
            this.today = today;
        }

        boolean isOpen(Invitation invitation) {
            return invitation.isOpenOn(today);
        }

        /** Offers an expired invitation anew, or makes one. @return the link; null where it leaves by mail */
        String write(Optional<Invitation> expired, String email, PersonContact person, Organisation organisation) {
            Invitation invitation = expired.orElseGet(() -> new Invitation(
                    network,
                    email,
                    person == null ? null : people.personReference(person.personId()),
                    person == null ? organisation : null));
            InvitationToken token = InvitationToken.random();
            invitation.offer(offer, token);
            if (expired.isEmpty()) {
                invitations.add(invitation);
            }
            String link = mail.invited(invitation, token, inviter);
            return mail.isLeaving() ? null : link;
        }
    }

    /** Invitations that nobody has answered, newest first. For the network's coordinators. */
    public List<InvitationRow> open(String slug) {
        return invitations.findPending(manageable(slug).getId(), MOST_OPEN);
    }

    /** Takes an open invitation back: its link is worth nothing from now on. One that was answered stays answered. */
    public void withdraw(String slug, long id) {
        Network network = manageable(slug);
        admissions.hold(network);
        Invitation invitation = invitations.lock(network.getId(), id);
        if (invitation.isPending()) {
            invitation.withdraw(clock.instant());
        }
    }

    /**
     * Sends an open or expired invitation once more with a new link; the earlier one is worth nothing from now on.
     *
     * @return the link, where no mail leaves
     * @throws InvitationNotValidException when it was answered or withdrawn, or the membership would be over
     */
    public Optional<String> sendAgain(String slug, long id) {
        Network network = manageable(slug);
        SignedInUser user = currentUser.require();
        admissions.hold(network);
        Invitation invitation = invitations.lock(network.getId(), id);
        LocalDate today = SwedishTime.today(clock);
        InvitationToken token = InvitationToken.random();
        invitation.renew(people.personReference(user.personId()), clock.instant(), settings.expiryOf(today), token);
        if (!invitation.isOpenOn(today)) {
            throw new InvitationNotValidException();
        }
        String link = mail.invited(invitation, token, user.name());
        return mail.isLeaving() ? Optional.empty() : Optional.of(link);
    }

    private Network manageable(String slug) {
        Network network = networks.getReadable(slug);
        access.require(Action.MANAGE_MEMBERS, network.scope());
        return network;
    }

    private static List<Long> ids(List<PersonContact> found) {
        return found.stream().map(PersonContact::personId).toList();
    }
}
