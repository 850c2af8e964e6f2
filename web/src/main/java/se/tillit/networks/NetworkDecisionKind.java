package se.tillit.networks;

import java.util.Set;

/** What the municipalities decide about a network's life, from which status, and what it is then. */
public enum NetworkDecisionKind {
    OPENING(NetworkStatus.ACTIVE),
    PAUSE(NetworkStatus.PAUSED, NetworkStatus.ACTIVE),
    RESUMPTION(NetworkStatus.ACTIVE, NetworkStatus.PAUSED),
    CLOSING(NetworkStatus.CLOSED, NetworkStatus.ACTIVE, NetworkStatus.PAUSED);

    private final NetworkStatus result;
    private final Set<NetworkStatus> from;

    NetworkDecisionKind(NetworkStatus result, NetworkStatus... from) {
        this.result = result;
        this.from = Set.of(from);
    }

    /** What the network is from the decision's effective day on. */
    public NetworkStatus result() {
        return result;
    }

    /** Whether it can be decided about a network of this status. */
    public boolean isPossibleFrom(NetworkStatus status) {
        return from.contains(status);
    }
}
