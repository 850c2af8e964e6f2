package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tillit.access.Access;
import se.tillit.shared.NotFoundException;

/**
 * Which networks own a working group. Whoever chooses them sees only those that they may know of; a secret one that they
 * do not know stays an owner, unseen.
 */
@ApplicationScoped
class NetworkParents {

    /** The field of the forms in which they are chosen. */
    static final String FIELD = "parents";

    private NetworkRepository networks;
    private Access access;

    protected NetworkParents() {}

    @Inject
    NetworkParents(NetworkRepository networks, Access access) {
        this.networks = networks;
        this.access = access;
    }

    /** The ids of the network's owners that the reader may know of. */
    SortedSet<Long> known(Network network) {
        return network.getParents().stream()
                .filter(this::isKnown)
                .map(Network::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The owners of a network when these are chosen.
     *
     * @throws NotFoundException when one does not exist, or the reader may not know of it
     * @throws ParentMissingException when a working group would have none
     * @throws ParentClosedException when a closed one is new among them
     * @throws ParentCircleException when the network would be above itself
     */
    Set<Network> choose(Network network, Collection<Long> chosenIds) {
        if (network.getKind() != NetworkKind.WORKING_GROUP) {
            return Set.of();
        }
        List<Network> chosen = networks.findAll(chosenIds);
        if (chosen.size() < chosenIds.size() || !chosen.stream().allMatch(this::isKnown)) {
            throw new NotFoundException();
        }
        Set<Network> before = network.getParents();
        chosen.stream()
                .filter(parent -> parent.getStatus() == NetworkStatus.CLOSED && !before.contains(parent))
                .findFirst()
                .ifPresent(closed -> {
                    throw new ParentClosedException(closed.getName());
                });
        requireNoCircle(network, chosen);
        Set<Network> owners = new HashSet<>(chosen);
        before.stream().filter(parent -> !isKnown(parent)).forEach(owners::add);
        if (owners.isEmpty()) {
            throw new ParentMissingException();
        }
        return owners;
    }

    private void requireNoCircle(Network network, List<Network> chosen) {
        if (network.getId() == null) {
            return;
        }
        ParentGraph graph = ParentGraph.of(networks.findParentLinks());
        chosen.stream()
                .filter(parent -> graph.isAbove(network.getId(), parent.getId()))
                .findFirst()
                .ifPresent(parent -> {
                    throw new ParentCircleException(parent.getName());
                });
    }

    private boolean isKnown(Network network) {
        return access.mayKnowOf(network.getId(), network.getVisibility());
    }
}
