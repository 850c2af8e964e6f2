package se.tillit.meetings.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.MeetingCard;
import se.tillit.meetings.MeetingService;

/** Meetings whose attendance waits for the reader, as a part of the start page. */
@Named
@RequestScoped
public class MeetingWaitingBacking {

    @Inject
    private MeetingService meetings;

    private List<MeetingCard> rows;

    @PostConstruct
    void open() {
        rows = meetings.waitingForAttendance();
    }

    public List<MeetingCard> getRows() {
        return rows;
    }
}
