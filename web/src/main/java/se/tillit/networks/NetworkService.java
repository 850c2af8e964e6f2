package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tillit.access.Access;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Networks as the reader may see them. Other features reach a network through here. */
@Service
public class NetworkService {

    static final int PAGE_SIZE = 25;

    private NetworkRepository networks;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected NetworkService() {}

    @Inject
    public NetworkService(NetworkRepository networks, Access access, CurrentUser currentUser, Clock clock) {
        this.networks = networks;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The networks that the reader may know of, in Swedish order, closed ones last. Anyone may ask. */
    public List<NetworkRow> known() {
        KnownNetworks known = knownToReader();
        return networks.findKnown(known);
    }

    /**
     * A page of the networks that the reader looks for, among those that the reader may know of, closed ones last; the
     * nearest page when there is no such number. Anyone may ask.
     */
    public NetworkPage search(NetworkFilter filter, int number) {
        KnownNetworks known = knownToReader();
        LocalDate today = SwedishTime.today(clock);
        long total = networks.count(filter, known, today);
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<NetworkRow> rows = total == 0 ? List.of() : networks.find(filter, known, today, paging.first(), PAGE_SIZE);
        return new NetworkPage(rows, total, paging.page(), paging.pages());
    }

    /**
     * The networks where someone has a place today: those whose members everyone who reads them may see, and of those for
     * members the reader's own. Never a secret one, whoever asks. Anyone may ask.
     */
    public List<NetworkRow> ofPerson(long personId) {
        return networks.findByPerson(personId, knownToReader(), SwedishTime.today(clock));
    }

    private KnownNetworks knownToReader() {
        Set<Visibility> visibilities = EnumSet.of(Visibility.PUBLIC);
        if (currentUser.find().isPresent()) {
            visibilities.add(Visibility.SIGNED_IN);
            visibilities.add(Visibility.MEMBERS);
        }
        return new KnownNetworks(visibilities, currentUser.allRoles().keySet());
    }

    /** The networks that own a working group, those that the reader may know of, in Swedish order. */
    public List<Network> owners(Network network) {
        access.requireKnowOf(network.getId(), network.getVisibility());
        return network.getKind() == NetworkKind.WORKING_GROUP
                ? onlyKnown(networks.findOwners(network.getId()))
                : List.of();
    }

    /** The working groups of a network, those that the reader may know of, in Swedish order. */
    public List<Network> owned(Network network) {
        access.requireKnowOf(network.getId(), network.getVisibility());
        return onlyKnown(networks.findOwned(network.getId()));
    }

    private List<Network> onlyKnown(List<Network> found) {
        return found.stream()
                .filter(network -> access.mayKnowOf(network.getId(), network.getVisibility()))
                .toList();
    }

    /** The networks that the reader is a member of; empty for an anonymous reader. */
    public List<NetworkRow> mine() {
        return networks.findByIds(currentUser.allRoles().keySet());
    }

    /**
     * A network that the reader may read.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Network getReadable(String slug) {
        return checked(access.requireFound(networks.findBySlug(slug)));
    }

    /** Like {@link #getReadable(String)}, by id. */
    public Network getReadable(long id) {
        return checked(access.requireFound(networks.find(id)));
    }

    /**
     * A network that the reader may know of: head and way in, for those who may not read what is inside.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or a secret one
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Network getKnown(String slug) {
        Network network = access.requireFound(networks.findBySlug(slug));
        access.requireKnowOf(network.getId(), network.getVisibility());
        return network;
    }

    /** Whether the reader may read what is inside the network. */
    public boolean mayRead(Network network) {
        return access.mayRead(network.getId(), network.getVisibility());
    }

    private Network checked(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return network;
    }

    /** The reader's role in a network; empty for those who are not members. */
    public Optional<NetworkRole> myRole(Network network) {
        return currentUser.roleIn(network.getId());
    }

    /** Notes for the page's "Senast uppdaterad" that a feature published or changed something in the network. */
    public void touch(long networkId, Instant when) {
        networks.touch(networkId, when);
    }
}
