package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Opening a network: the municipalities have decided it, and someone who runs networks writes it down. */
@Service
public class NetworkOpeningService {

    private static final int SECRET_LETTERS = 8;

    private NetworkRepository networks;
    private NetworkLifeRepository life;
    private NetworkDescriber describer;
    private NetworkStart start;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<NetworkCreated> created;

    protected NetworkOpeningService() {}

    @Inject
    public NetworkOpeningService(
            NetworkRepository networks,
            NetworkLifeRepository life,
            NetworkDescriber describer,
            NetworkStart start,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<NetworkCreated> created) {
        this.networks = networks;
        this.life = life;
        this.describer = describer;
        this.start = start;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.created = created;
    }

    /** Whether the reader may open networks. */
    public boolean mayCreate() {
        return access.may(Action.CREATE_NETWORK);
    }

    /** Demands it. Fails as {@link Access#require(Action)} does. */
    public void requireMayCreate() {
        access.require(Action.CREATE_NETWORK);
    }

    /** What a new network of a kind starts with, for those who may open one. */
    public NetworkTemplate template(NetworkKind kind) {
        access.require(Action.CREATE_NETWORK);
        return life.getTemplate(kind);
    }

    /**
     * Opens a network, with all that belongs to it, and makes the reader its coordinator. The same sending twice opens one.
     *
     * @return the word for it in its address
     * @throws SeatsMissingException when no municipality is expected
     * @throws ContactNotAtAssociationException when the contact person is someone else's
     * @throws ParentMissingException when a working group would belong to no network
     * @throws ParentClosedException when it would belong to a closed one
     * @throws EffectiveInFutureException when the decision is not in force yet
     * @throws EffectiveBeforeDecisionException when it would be in force before it was made
     */
    public String create(NewNetwork wanted) {
        access.require(Action.CREATE_NETWORK);
        long personId = currentUser.require().personId();
        String key = wanted.keyOf(personId);
        life.holdRegister();
        Optional<Network> earlier = networks.findBySubmissionKey(key);
        if (earlier.isPresent()) {
            return earlier.get().getSlug();
        }
        LocalDate today = SwedishTime.today(clock);
        wanted.opening().requireHonestDays(today, Optional.empty());
        Network network = new Network(slug(wanted.description()), wanted.kind(), key);
        describer.write(network, wanted.description());
        Instant now = clock.instant();
        Person creator = people.personReference(personId);
        network.noteChange(creator, now);
        networks.add(network);
        describer.writeLines(network, wanted.description());
        life.add(new NetworkDecision(network, NetworkDecisionKind.OPENING, wanted.opening(), creator, now));
        life.recordStatus(network, NetworkStatus.ACTIVE, wanted.opening().effectiveOn());
        start.expect(network, wanted.seats(), wanted.opening().effectiveOn());
        start.plan(network, wanted, creator, now);
        start.appoint(network, creator, NetworkRole.COORDINATOR, today);
        currentUser.refresh();
        created.fire(new NetworkCreated(network.getId()));
        return network.getSlug();
    }

    /** The word of a secret network cannot be guessed from its name, nor told by the number that another one gets. */
    private String slug(NetworkDescription description) {
        String slug = Slug.of(description.name());
        String word = description.visibility() == Visibility.SECRET
                ? slug + "-" + UUID.randomUUID().toString().substring(0, SECRET_LETTERS)
                : slug;
        return Slug.free(word, networks.findSlugs(word));
    }
}
