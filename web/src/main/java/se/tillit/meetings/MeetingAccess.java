package se.tillit.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.Openness;
import se.tillit.networks.Network;

/** Who may do what at a meeting: it belongs to each of its networks, and a role in one of them is enough. */
@ApplicationScoped
public class MeetingAccess {

    private Access access;
    private CurrentUser currentUser;

    protected MeetingAccess() {}

    @Inject
    public MeetingAccess(Access access, CurrentUser currentUser) {
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The meeting's networks that the reader may read, the calling one first. */
    List<Network> readableNetworks(Meeting meeting) {
        return meeting.networks()
                .filter(network -> access.mayRead(network.getId(), network.getVisibility()))
                .toList();
    }

    /** The meeting's networks that are not closed, in an order that all keep who change several. */
    static List<Network> changeableNetworks(Meeting meeting) {
        return meeting.networks()
                .filter(network -> network.scope().openness() != Openness.CLOSED)
                .sorted(Comparator.comparing(Network::getId))
                .toList();
    }

    /** Whether the reader may know all who run the meeting: of one with a secret network, its members only do. */
    boolean mayKnowPeople(Meeting meeting) {
        return currentUser.find().isPresent()
                && readableNetworks(meeting).size() == meeting.networks().count();
    }

    /** Demands that the reader may read one of its networks. Fails as {@link Access#requireRead} does. */
    void requireRead(Meeting meeting) {
        Network network = readableNetworks(meeting).stream().findFirst().orElse(meeting.getNetwork());
        access.requireRead(network.getId(), network.getVisibility());
    }

    boolean may(Action action, Meeting meeting) {
        return meeting.networks().anyMatch(network -> access.may(action, network.scope()));
    }

    /**
     * Demands it in the network in which the reader may do it; where there is none, in one that the reader may read. Fails as
     * {@link Access#require(Action, se.tillit.access.NetworkScope)} does.
     */
    void require(Action action, Meeting meeting) {
        Network network = meeting.networks()
                .filter(one -> access.may(action, one.scope()))
                .findFirst()
                .or(() -> readableNetworks(meeting).stream().findFirst())
                .orElse(meeting.getNetwork());
        access.require(action, network.scope());
    }
}
