package se.tillit.handover.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.handover.HandoverDetails;
import se.tillit.handover.HandoverSeat;
import se.tillit.handover.HandoverService;
import se.tillit.shared.view.PageBacking;

/** {@code /overlamning/{id}}: what was decided, by whom and when, and undoing it before its day. */
@Named
@RequestScoped
public class HandoverShowBacking {

    @Inject
    private HandoverService handovers;

    @Inject
    private PageBacking page;

    private HandoverDetails details;

    /** Reads it before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getDetails();
    }

    public HandoverDetails getDetails() {
        if (details == null) {
            details = handovers.get(page.id());
        }
        return details;
    }

    public List<NetworkGroup<HandoverSeat>> getSeats() {
        return NetworkGroup.of(getDetails().seats(), HandoverSeat::networkId, HandoverSeat::networkName);
    }

    /** The seats that someone has changed since, which an undoing leaves as they are. */
    public List<HandoverSeat> getChangedSince() {
        return getDetails().seats().stream()
                .filter(seat -> getDetails().changedSince().contains(seat.holdingId()))
                .toList();
    }

    public void undo() {
        handovers.undo(page.id());
        page.redirect(page.getPath(), "handover-undone");
    }
}
