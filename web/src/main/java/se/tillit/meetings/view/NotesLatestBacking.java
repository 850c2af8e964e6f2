package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.meetings.DecisionRow;
import se.tillit.meetings.MeetingNotesService;
import se.tillit.meetings.NotesRow;
import se.tillit.networks.Network;

/** A network's latest notes and decisions, as a part of other pages about the network. */
@Named
@RequestScoped
public class NotesLatestBacking {

    @Inject
    private MeetingNotesService notes;

    private List<NotesRow> rows;
    private List<DecisionRow> decisions;

    /** The latest meetings with published notes, the last one first. */
    public List<NotesRow> rows(Network network) {
        if (rows == null) {
            rows = notes.latest(network);
        }
        return rows;
    }

    /** The latest decisions, the last one first. */
    public List<DecisionRow> decisions(Network network) {
        if (decisions == null) {
            decisions = notes.latestDecisions(network);
        }
        return decisions;
    }
}
