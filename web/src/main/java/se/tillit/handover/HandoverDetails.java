package se.tillit.handover;

import java.util.List;
import java.util.Set;

/**
 * A hand-over as the reader may see it.
 *
 * @param seats of the networks that the reader may know of, by network
 * @param undoable whether the reader can still undo it
 * @param changedSince the ended holdings that undoing it would leave as they are
 */
public record HandoverDetails(Handover handover, List<HandoverSeat> seats, boolean undoable, Set<Long> changedSince) {

    public boolean undone() {
        return handover.getUndoneAt() != null;
    }
}
