package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.MeetingRow;
import se.tillit.meetings.MeetingService;
import se.tillit.networks.Network;

/** A network's latest meetings, as a part of other pages about the network. */
@Named
@RequestScoped
public class MeetingLatestBacking {

    private static final int MOST = 5;

    @Inject
    private MeetingService meetings;

    private List<MeetingRow> rows;

    /** The latest meetings of the network that the page is about, newest first. */
    public List<MeetingRow> rows(Network network) {
        if (rows == null) {
            rows = meetings.lastTwelveMonths(network).stream().limit(MOST).toList();
        }
        return rows;
    }
}
