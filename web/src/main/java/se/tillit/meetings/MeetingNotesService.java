package se.tillit.meetings;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.Visibility;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * The notes of meetings: written and approved by those who run a network, published by its coordinator, and then read by
 * whoever may read the meeting. Until then only those who may write know of them (domain.md §1.4, §1.5, O1).
 */
@Service
public class MeetingNotesService {

    /** The version of notes that nobody has written. */
    public static final long UNWRITTEN = -1;

    private static final int LATEST = 5;

    private MeetingRepository meetings;
    private MeetingNotesRepository notes;
    private MeetingAccess atMeeting;
    private NetworkService networks;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<MeetingNotesChanged> changed;

    protected MeetingNotesService() {}

    @Inject
    public MeetingNotesService(
            MeetingRepository meetings,
            MeetingNotesRepository notes,
            MeetingAccess atMeeting,
            NetworkService networks,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<MeetingNotesChanged> changed) {
        this.meetings = meetings;
        this.notes = notes;
        this.atMeeting = atMeeting;
        this.networks = networks;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * A meeting, for those who may write its notes.
     *
     * @throws NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws se.tillit.shared.AccessDeniedException for those who may only read it
     */
    public Meeting getEditable(long meetingId) {
        Meeting meeting = access.requireFound(meetings.find(meetingId));
        atMeeting.require(Action.EDIT_NOTES, meeting);
        return meeting;
    }

    /** The notes of a meeting as far as the reader may know of them: published ones, and all for those who may write. */
    public Optional<MeetingNotes> find(Meeting meeting) {
        atMeeting.requireRead(meeting);
        return notes.find(meeting.getId()).filter(found -> found.isPublished() || mayEdit(meeting));
    }

    /** Whether the meeting has come so far that it can have notes. */
    public boolean takesNotes(Meeting meeting) {
        return meeting.takesNotes(clock.instant());
    }

    public boolean mayEdit(Meeting meeting) {
        return atMeeting.may(Action.EDIT_NOTES, meeting);
    }

    public boolean mayApprove(Meeting meeting) {
        return atMeeting.may(Action.APPROVE_NOTES, meeting);
    }

    public boolean mayPublish(Meeting meeting) {
        return atMeeting.may(Action.PUBLISH_NOTES, meeting);
    }

    /** Whether the reader is told who wrote, approved and published them. */
    public boolean mayKnowPeople(Meeting meeting) {
        return atMeeting.mayKnowPeople(meeting);
    }

    /** Who reads the notes once they are published: as many as may read the most open of the meeting's networks. */
    public Visibility readers(Meeting meeting) {
        return meeting.networks()
                .map(Network::getVisibility)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When a meeting's notes are due, by the lead time of one of its networks (domain.md §1.5). */
    public NotesDue due(Meeting meeting, Network network) {
        return NotesDue.of(meeting.getStartsOn(), network, SwedishTime.today(clock));
    }

    /**
     * Writes the notes, or writes them anew; what was approved is a draft again. Saving what is already saved changes
     * nothing, so a double click is harmless.
     *
     * @param openedVersion of the notes when they were read; {@link #UNWRITTEN} when there were none
     * @throws NotesChangedException when someone else has written in them since
     * @throws NotesPublishedException when they are published
     * @throws MeetingNotOverException when the meeting has not ended, or was cancelled
     * @throws se.tillit.shared.FieldException as {@link NotesText#checked} does
     */
    public void write(long meetingId, long openedVersion, NotesText typed) {
        lock(meetingId, Action.EDIT_NOTES);
        NotesText text = typed.checked();
        Optional<MeetingNotes> found = notes.find(meetingId);
        if (found.filter(one -> one.text().equals(text)).isPresent()) {
            return;
        }
        found.ifPresent(MeetingNotes::requireUnpublished);
        requireVersion(found, openedVersion);
        MeetingNotes target = found.orElseGet(() -> new MeetingNotes(meetingId));
        target.write(text, reader(), clock.instant());
        if (found.isEmpty()) {
            notes.add(target);
        }
        changed.fire(new MeetingNotesChanged(meetingId, target.getState()));
    }

    /**
     * Approves the draft as it was read. A double click is harmless.
     *
     * @throws NotFoundException when there are no notes
     * @throws NotesChangedException when someone else has written in them since
     */
    public void approve(long meetingId, long openedVersion) {
        lock(meetingId, Action.APPROVE_NOTES);
        Optional<MeetingNotes> found = notes.find(meetingId);
        MeetingNotes target = found.orElseThrow(NotFoundException::new);
        if (target.isApprovedBy(currentUser.require().personId())) {
            return;
        }
        requireVersion(found, openedVersion);
        target.approve(reader(), clock.instant());
        changed.fire(new MeetingNotesChanged(meetingId, target.getState()));
    }

    /**
     * Makes the approved notes a record, for good. A double click is harmless.
     *
     * @param understood whether what that means has been confirmed (domain.md O1)
     * @throws NotesNotConfirmedException when it has not
     * @throws NotFoundException when there are no notes
     * @throws NotesChangedException when someone else has written in them since
     * @throws NotesNotApprovedException when they are a draft
     */
    public void publish(long meetingId, long openedVersion, boolean understood) {
        Meeting meeting = lock(meetingId, Action.PUBLISH_NOTES);
        if (!understood) {
            throw new NotesNotConfirmedException();
        }
        Optional<MeetingNotes> found = notes.find(meetingId);
        MeetingNotes target = found.orElseThrow(NotFoundException::new);
        if (target.isPublishedBy(currentUser.require().personId())) {
            return;
        }
        requireVersion(found, openedVersion);
        Instant now = clock.instant();
        target.publish(reader(), now);
        MeetingAccess.changeableNetworks(meeting).forEach(network -> networks.touch(network.getId(), now));
        changed.fire(new MeetingNotesChanged(meetingId, target.getState()));
    }

    /** A network's meetings with published notes, the last one first; five at most. For whoever may read the network. */
    public List<NotesRow> latest(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return notes.findLatest(network.getId(), LATEST);
    }

    /** What a network's meetings decided, as published, the last one first; five at most. For whoever may read the network. */
    public List<DecisionRow> latestDecisions(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return notes.findLatestDecisions(network.getId(), LATEST);
    }

    /** The lock comes first: what is read after it includes what the one before wrote. */
    private Meeting lock(long meetingId, Action action) {
        Meeting meeting = meetings.lock(meetingId);
        atMeeting.require(action, meeting);
        if (!takesNotes(meeting)) {
            throw new MeetingNotOverException();
        }
        return meeting;
    }

    private static void requireVersion(Optional<MeetingNotes> found, long openedVersion) {
        if (found.map(MeetingNotes::getVersion).orElse(UNWRITTEN) != openedVersion) {
            throw new NotesChangedException();
        }
    }

    private Person reader() {
        return people.personReference(currentUser.require().personId());
    }
}
