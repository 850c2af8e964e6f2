package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;

/** What is said about a network, and changing it. For the network's coordinators. */
@Service
public class NetworkDescriptionService {

    private NetworkService networks;
    private NetworkRepository repository;
    private NetworkLifeRepository life;
    private NetworkDescriber describer;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<NetworkDescribed> described;

    protected NetworkDescriptionService() {}

    @Inject
    public NetworkDescriptionService(
            NetworkService networks,
            NetworkRepository repository,
            NetworkLifeRepository life,
            NetworkDescriber describer,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<NetworkDescribed> described) {
        this.networks = networks;
        this.repository = repository;
        this.life = life;
        this.describer = describer;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.described = described;
    }

    /** Whether the reader may change what is said about the network. */
    public boolean mayEdit(Network network) {
        return access.may(Action.EDIT_NETWORK, network.scope());
    }

    /**
     * A network that the reader may change, with what is said about it.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.AccessDeniedException for others than its coordinators, and when it is closed
     */
    public DescribedNetwork get(String slug) {
        Network network = networks.getReadable(slug);
        access.require(Action.EDIT_NETWORK, network.scope());
        String changedBy =
                network.getChangedBy() == null ? "" : network.getChangedBy().getName();
        return new DescribedNetwork(network, describer.read(network), changedBy);
    }

    /**
     * Says anew what a network is. Saving what is already saved changes nothing, so a double click is harmless. Kind and
     * address stay what they were: reports and links rest on them.
     *
     * @param openedVersion the network's version when the description was read
     * @throws NetworkChangedException when someone else has changed the network since
     * @throws ContactNotAtAssociationException when the contact person is someone else's
     * @throws ParentMissingException when a working group would belong to no network
     * @throws ParentClosedException when it would newly belong to a closed one
     * @throws ParentCircleException when the network would be above itself
     */
    public void edit(String slug, long openedVersion, NetworkDescription description) {
        // The locks come first: what is read after them includes what the one before wrote.
        life.holdRegister();
        Network network = repository.lock(slug);
        access.require(Action.EDIT_NETWORK, network.scope());
        if (describer.read(network).equals(description)) {
            return;
        }
        if (network.getVersion() != openedVersion) {
            throw new NetworkChangedException();
        }
        describer.write(network, description);
        describer.writeLines(network, description);
        network.noteChange(people.personReference(currentUser.require().personId()), clock.instant());
        described.fire(new NetworkDescribed(network.getId()));
    }
}
