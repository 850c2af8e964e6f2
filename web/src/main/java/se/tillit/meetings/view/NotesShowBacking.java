package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.meetings.MeetingNotes;
import se.tillit.meetings.MeetingNotesService;
import se.tillit.meetings.NotesDue;

/** The notes on the meeting's page: published ones for all, and for those who may write how far they have come. */
@Named
@RequestScoped
public class NotesShowBacking {

    @Inject
    private MeetingShowBacking show;

    @Inject
    private MeetingNotesService notes;

    private Optional<MeetingNotes> found;

    /** What is written; null when nothing is that the reader may know of. */
    public MeetingNotes getSaved() {
        if (found == null) {
            found = notes.find(show.getMeeting());
        }
        return found.orElse(null);
    }

    /** Whether the reader is told who approved and published them. */
    public boolean isNamed() {
        return notes.mayKnowPeople(show.getMeeting());
    }

    public boolean isPublished() {
        return getSaved() != null && getSaved().isPublished();
    }

    /** Whether the reader can do something about notes that are not published. */
    public boolean isWaiting() {
        return notes.mayEdit(show.getMeeting()) && isTaken() && !isPublished();
    }

    /** Whether there will be notes which the reader cannot do anything about. */
    public boolean isMissing() {
        return isTaken() && !isPublished() && !isWaiting();
    }

    private boolean isTaken() {
        return notes.takesNotes(show.getMeeting());
    }

    public NotesDue getDue() {
        return notes.due(show.getMeeting(), show.getNetwork());
    }
}
