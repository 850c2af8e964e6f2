package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.MeetingCard;
import se.tillit.meetings.MeetingService;
import se.tillit.networks.Network;

/** A network's next meeting, as a part of the network's page. */
@Named
@RequestScoped
public class MeetingNextBacking {

    @Inject
    private MeetingService meetings;

    private List<MeetingCard> cards;

    /** The next meeting of the network that the page is about; empty when none is planned. */
    public List<MeetingCard> of(Network network) {
        if (cards == null) {
            cards = meetings.next(network).stream().toList();
        }
        return cards;
    }
}
