package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.MeetingCard;
import se.tillit.meetings.MeetingService;
import se.tillit.networks.Network;

/** Meetings without attendance as the coordinator's next steps, on the network's page. */
@Named
@RequestScoped
public class MeetingStepBacking {

    @Inject
    private MeetingService meetings;

    private List<MeetingCard> rows;

    public List<MeetingCard> rows(Network network) {
        if (rows == null) {
            rows = meetings.waitingForAttendance(network);
        }
        return rows;
    }
}
