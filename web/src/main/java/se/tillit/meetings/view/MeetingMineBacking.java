package se.tillit.meetings.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.MeetingCard;
import se.tillit.meetings.MeetingService;

/** The reader's next meeting, as a part of the start page. */
@Named
@RequestScoped
public class MeetingMineBacking {

    @Inject
    private MeetingService meetings;

    private List<MeetingCard> cards;

    @PostConstruct
    void open() {
        cards = meetings.myNext().stream().toList();
    }

    /** The next meeting; empty when none is planned. */
    public List<MeetingCard> getCards() {
        return cards;
    }
}
