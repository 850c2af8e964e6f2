package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tillit.access.Access;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.shared.Service;

/** Networks as the reader may see them. Other features reach a network through here. */
@Service
public class NetworkService {

    private NetworkRepository networks;
    private Access access;
    private CurrentUser currentUser;

    protected NetworkService() {}

    @Inject
    public NetworkService(NetworkRepository networks, Access access, CurrentUser currentUser) {
        this.networks = networks;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The networks that the reader may know of, in Swedish order, closed ones last. Anyone may ask. */
    public List<NetworkRow> known() {
        Set<Visibility> visibilities = EnumSet.of(Visibility.PUBLIC);
        if (currentUser.find().isPresent()) {
            visibilities.add(Visibility.SIGNED_IN);
            visibilities.add(Visibility.MEMBERS);
        }
        return networks.findKnown(visibilities, currentUser.allRoles().keySet());
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
        return checked(networks.getBySlug(slug));
    }

    /** Like {@link #getReadable(String)}, by id. */
    public Network getReadable(long id) {
        return checked(networks.get(id));
    }

    /**
     * A network that the reader may know of: head and way in, for those who may not read what is inside.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or a secret one
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Network getKnown(String slug) {
        Network network = networks.getBySlug(slug);
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
