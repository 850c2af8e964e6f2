package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.tillit.meetings.MeetingNotesService;
import se.tillit.meetings.NotesWaiting;
import se.tillit.networks.Network;

/** Meetings without published notes as one of the coordinator's next steps, on the network's page. */
@Named
@RequestScoped
public class NotesStepBacking {

    @Inject
    private MeetingNotesService notes;

    private Optional<NotesWaiting> waiting;

    /** The step; empty when no meeting lacks published notes. */
    public List<NotesWaiting> rows(Network network) {
        if (waiting == null) {
            waiting = notes.waiting(network);
        }
        return waiting.stream().toList();
    }
}
