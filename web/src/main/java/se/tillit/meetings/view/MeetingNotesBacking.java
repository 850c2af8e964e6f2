package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tillit.access.Visibility;
import se.tillit.meetings.DecisionKind;
import se.tillit.meetings.DecisionText;
import se.tillit.meetings.Meeting;
import se.tillit.meetings.MeetingNotes;
import se.tillit.meetings.MeetingNotesService;
import se.tillit.meetings.MeetingService;
import se.tillit.meetings.NotesText;
import se.tillit.networks.Network;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /moten/{id}/anteckningar}: the notes before they are published, for those who may write them; with
 * {@code ?andra=ja} the form. Decisions are plain fields, named {@code decision1Kind}, {@code decision1Text} and
 * {@code decision1ByText}; the form says in {@code rows} how many there are.
 */
@Named
@RequestScoped
public class MeetingNotesBacking {

    private static final String VERSION = "notesVersion";
    private static final String EDITING = "andra";
    private static final String ROWS = "rows";
    private static final int EMPTY_ROWS = 2;

    @Inject
    private MeetingNotesService notes;

    @Inject
    private MeetingService meetings;

    @Inject
    private PageBacking page;

    private Meeting meeting;
    private Optional<MeetingNotes> found;
    private int added;
    private boolean understood;

    /** Reads the meeting before anything is rendered. What is published is read on the meeting's page: on to there. */
    public void open() {
        if (isPublished()) {
            page.redirect(meetingPath() + "#notes");
        }
    }

    public Meeting getMeeting() {
        if (meeting == null) {
            meeting = notes.getEditable(page.id());
        }
        return meeting;
    }

    /** The network through which the reader comes here. */
    public Network getNetwork() {
        return meetings.readableNetworks(getMeeting()).get(0);
    }

    /** What is saved; null while nobody has written. */
    public MeetingNotes getSaved() {
        return find().orElse(null);
    }

    private Optional<MeetingNotes> find() {
        if (found == null) {
            found = notes.find(getMeeting());
        }
        return found;
    }

    /** Whether the reader is told who wrote and approved them. */
    public boolean isNamed() {
        return notes.mayKnowPeople(getMeeting());
    }

    /** Who has changed them last, by name as far as the reader may know it. */
    public String getChanger() {
        return isNamed() ? getSaved().getChangedBy().getName() : Texts.get(page.getLocale(), "meetings.notes.someone");
    }

    /** Whether the form has been sent and what is in it is not saved. */
    public boolean isCameBack() {
        return isSent();
    }

    /** Whether the meeting can have notes yet. */
    public boolean isTaken() {
        return notes.takesNotes(getMeeting());
    }

    public boolean isPublished() {
        return find().filter(MeetingNotes::isPublished).isPresent();
    }

    /** Whether the page shows the form: when it is asked for or was sent, and while nobody has written. */
    public boolean isWriting() {
        return isTaken() && (isSent() || find().isEmpty() || !isPublished() && isAskedFor());
    }

    private boolean isAskedFor() {
        return !page.parameter(EDITING).isEmpty();
    }

    /** Whether the page shows the notes as they stand, and what is to be done with them. */
    public boolean isReading() {
        return isTaken() && !isWriting() && !isPublished();
    }

    public boolean isOfferedForApproval() {
        return isReading() && getSaved().isDraft() && notes.mayApprove(getMeeting());
    }

    public boolean isOfferedForPublishing() {
        return isReading() && getSaved().isApproved() && notes.mayPublish(getMeeting());
    }

    public Visibility getReaders() {
        return notes.readers(getMeeting());
    }

    public long getVersion() {
        return find().map(MeetingNotes::getVersion).orElse(MeetingNotesService.UNWRITTEN);
    }

    /** Whether someone else has written, approved or published since the form that was sent was opened. */
    public boolean isOvertaken() {
        return find().isPresent() && !page.parameter(VERSION).isEmpty() && openedVersion() != getVersion();
    }

    /** The text in the form: as sent, otherwise as saved. */
    public String getText() {
        return shown().text();
    }

    /** The rows for decisions: as many as were sent, otherwise two more than are saved. */
    public List<DecisionField> getDecisionFields() {
        List<DecisionText> shown = shown().decisions();
        int rows = Math.min(NotesText.MOST_DECISIONS, added + (isSent() ? shown.size() : shown.size() + EMPTY_ROWS));
        return IntStream.range(0, rows)
                .mapToObj(at -> new DecisionField(at + 1, at < shown.size() ? shown.get(at) : DecisionText.EMPTY))
                .toList();
    }

    /** The fields for one decision. */
    public record DecisionField(int number, DecisionText decision) {}

    public List<DecisionKind> getKinds() {
        return List.of(DecisionKind.values());
    }

    public boolean isRoomForMore() {
        return getDecisionFields().size() < NotesText.MOST_DECISIONS;
    }

    private NotesText shown() {
        return isSent() ? typed() : find().map(MeetingNotes::text).orElse(new NotesText("", List.of()));
    }

    private NotesText typed() {
        int rows = Numbers.of(page.parameter(ROWS)).orElse(0L).intValue();
        return new NotesText(
                page.typed("notesText"),
                IntStream.rangeClosed(1, Math.min(rows, NotesText.MOST_DECISIONS))
                        .mapToObj(number -> "decision" + number)
                        .map(name -> new DecisionText(
                                DecisionKind.ofName(page.parameter(name + "Kind")),
                                page.typed(name + "ByText"),
                                page.typed(name + "Text")))
                        .toList());
    }

    /** Shows the form with what was typed and more rows. */
    public void addRows() {
        added = EMPTY_ROWS;
    }

    public void save() {
        forget();
        notes.write(page.id(), openedVersion(), typed());
        page.redirect(path(), "notes-written");
    }

    public void approve() {
        forget();
        notes.approve(page.id(), openedVersion());
        page.redirect(path(), "notes-approved");
    }

    public void publish() {
        forget();
        notes.publish(page.id(), openedVersion(), understood);
        page.redirect(meetingPath(), "notes-published");
    }

    /** What was read before an action is not what is there after it. */
    private void forget() {
        meeting = null;
        found = null;
    }

    /** A version that is no number was not sent by this page; it fits no notes. */
    private long openedVersion() {
        String version = page.parameter(VERSION);
        return version.matches("-?[0-9]{1,18}") ? Long.parseLong(version) : Long.MIN_VALUE;
    }

    private boolean isSent() {
        return !page.parameter(ROWS).isEmpty();
    }

    private String meetingPath() {
        return "/moten/" + page.id();
    }

    private String path() {
        return meetingPath() + "/anteckningar";
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
