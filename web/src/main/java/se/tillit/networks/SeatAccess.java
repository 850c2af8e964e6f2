package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.NetworkScope;
import se.tillit.access.Openness;
import se.tillit.shared.AccessDeniedException;

/** Who may change a seat: its network's coordinators, and, to give it only, those who may for its organisation. */
@ApplicationScoped
public class SeatAccess {

    private Access access;

    protected SeatAccess() {}

    @Inject
    public SeatAccess(Access access) {
        this.access = access;
    }

    /** Demands that the reader may give, end, correct and stop. */
    void requireManage(Seat seat) {
        access.require(Action.MANAGE_SEATS, seat.getNetwork().scope());
    }

    /** Demands that the reader may give the seat. A network that the reader may not know of has none. */
    void requireGive(Seat seat) {
        NetworkScope network = seat.getNetwork().scope();
        access.requireKnowOf(network.networkId(), network.visibility());
        if (access.may(Action.MANAGE_SEATS, network)) {
            return;
        }
        access.requireFor(Action.FILL_SEAT, seat.getOrganisation().getId());
        if (network.openness() == Openness.CLOSED) {
            throw new AccessDeniedException();
        }
    }
}
