package se.tillit.handover.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.handover.HandoverRow;
import se.tillit.handover.HandoverService;

/** {@code /overlamning}: the hand-overs that the reader may see. */
@Named
@RequestScoped
public class HandoverListBacking {

    @Inject
    private HandoverService handovers;

    private List<HandoverRow> rows;

    /** Reads them before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRows();
    }

    public List<HandoverRow> getRows() {
        if (rows == null) {
            rows = handovers.latest();
        }
        return rows;
    }
}
