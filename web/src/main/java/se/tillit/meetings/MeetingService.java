package se.tillit.meetings;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkScope;
import se.tillit.access.Openness;
import se.tillit.access.Visibility;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Reading meetings, and recording who was there. A joint meeting belongs to each of its networks. */
@Service
public class MeetingService {

    static final int DAYS_TO_WAIT_FOR_ATTENDANCE = 60;

    /** No meeting is longer than this; so a meeting that has not ended yet started at most so many days ago. */
    private static final int LONGEST_MEETING_DAYS = 14;

    private MeetingRepository meetings;
    private MeetingAccess atMeeting;
    private NetworkService networks;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<AttendanceRecorded> recorded;

    protected MeetingService() {}

    @Inject
    public MeetingService(
            MeetingRepository meetings,
            MeetingAccess atMeeting,
            NetworkService networks,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<AttendanceRecorded> recorded) {
        this.meetings = meetings;
        this.atMeeting = atMeeting;
        this.networks = networks;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * A meeting, for whoever may read one of its networks.
     *
     * @throws se.tillit.shared.NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Meeting getReadable(long id) {
        Meeting meeting = access.requireFound(meetings.find(id));
        atMeeting.requireRead(meeting);
        return meeting;
    }

    /** The meeting's networks that the reader may know of, the calling one first. */
    public List<Network> readableNetworks(Meeting meeting) {
        return atMeeting.readableNetworks(meeting);
    }

    /** A network's meetings that have not ended, the first one first. For whoever may read the network. */
    public List<MeetingRow> coming(Network network) {
        requireRead(network);
        return meetings.findComing(network.getId(), clock.instant());
    }

    /** A network's meetings that ended in the last twelve months, the last one first. */
    public List<MeetingRow> lastTwelveMonths(Network network) {
        requireRead(network);
        LocalDate today = SwedishTime.today(clock);
        return meetings.findPast(network.getId(), clock.instant(), today.minusMonths(12), today.plusDays(1));
    }

    /** A network's meetings of a year that have ended, the last one first. */
    public List<MeetingRow> pastOf(Network network, int year) {
        requireRead(network);
        return meetings.findPast(
                network.getId(), clock.instant(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The business date of a network's first meeting; empty when it has never met. */
    public Optional<LocalDate> firstDay(Network network) {
        requireRead(network);
        return meetings.findFirstDay(network.getId());
    }

    /** A network's next meeting, or the one going on. For whoever may read the network. */
    public Optional<MeetingCard> next(Network network) {
        requireRead(network);
        return findNext(Set.of(network.getId()));
    }

    /** The next meeting in the reader's networks; empty for an anonymous reader. */
    public Optional<MeetingCard> myNext() {
        return findNext(currentUser.allRoles().keySet());
    }

    private Optional<MeetingCard> findNext(Set<Long> networkIds) {
        LocalDate earliest = SwedishTime.today(clock).minusDays(LONGEST_MEETING_DAYS);
        return meetings.findNext(networkIds, clock.instant(), earliest).map(this::told);
    }

    /** A joint meeting that was called by a network which the reader may not know of is told as the reader's own. */
    private MeetingCard told(MeetingCard card) {
        if (access.mayKnowOf(card.networkId(), card.networkVisibility())) {
            return card;
        }
        Network own = readableNetworks(getReadable(card.id())).get(0);
        return card.toldAs(own.getName());
    }

    /** Meetings of the last 60 days whose attendance the reader may record and nobody has, the last one first. */
    public List<MeetingCard> waitingForAttendance() {
        Set<Long> recordable = currentUser.allRoles().keySet().stream()
                .filter(id ->
                        access.may(Action.RECORD_ATTENDANCE, new NetworkScope(id, Visibility.MEMBERS, Openness.OPEN)))
                .collect(Collectors.toSet());
        LocalDate from = SwedishTime.today(clock).minusDays(DAYS_TO_WAIT_FOR_ATTENDANCE);
        return meetings.findWithoutAttendance(recordable, from, clock.instant()).stream()
                .map(this::told)
                .toList();
    }

    /** Whether the meeting's attendance per seat is the reader's to read: for members of one of its networks. */
    public boolean mayReadAttendance(Meeting meeting) {
        return atMeeting.may(Action.READ_ATTENDANCE, meeting);
    }

    /** Whether the reader may record attendance, in one of the meeting's networks and so for all of them. */
    public boolean mayRecordAttendance(Meeting meeting) {
        return atMeeting.may(Action.RECORD_ATTENDANCE, meeting);
    }

    /** Whether the reader may record attendance in a network. */
    public boolean mayRecordAttendance(Network network) {
        return access.may(Action.RECORD_ATTENDANCE, network.scope());
    }

    /** Whether the meeting has come so far that it can have attendance. */
    public boolean takesAttendance(Meeting meeting) {
        return meeting.takesAttendance(clock.instant());
    }

    /** Whether attendance of a meeting in a list is waited for. */
    public boolean awaitsAttendance(MeetingRow meeting) {
        return meeting.awaitsAttendance(clock.instant());
    }

    /** The seats expected on the meeting's day and what is recorded. @throws se.tillit.shared.AccessDeniedException for non-members */
    public AttendanceSheet attendance(Meeting meeting) {
        atMeeting.require(Action.READ_ATTENDANCE, meeting);
        return sheet(meeting);
    }

    /**
     * Records or corrects attendance, for all called seats at once; the meeting is held by it. Saving what is already saved
     * changes nothing, so a double click is harmless.
     *
     * @param openedVersion the meeting's version when the answers' page was read
     * @param answers by seat id; answers for seats that were not called are left out
     * @throws AttendanceIncompleteException when a called seat has no answer
     * @throws AttendanceChangedException when someone else has saved other answers since
     * @throws MeetingNotStartedException before the start
     * @throws MeetingCancelledException when it was cancelled
     */
    public void recordAttendance(long meetingId, long openedVersion, Map<Long, Presence> answers) {
        // The lock comes first: what is read after it includes what the one before wrote.
        Meeting meeting = meetings.lock(meetingId);
        atMeeting.require(Action.RECORD_ATTENDANCE, meeting);
        Instant now = clock.instant();
        AttendanceSheet sheet = sheet(meeting);
        if (meeting.isAttendanceRecorded() && sheet.holds(answers)) {
            return;
        }
        if (meeting.getVersion() != openedVersion) {
            throw new AttendanceChangedException();
        }
        meeting.recordAttendance(now);
        requireComplete(sheet, answers);
        meetings.record(meeting, sheet.onlyCalled(answers));
        MeetingAccess.changeableNetworks(meeting).forEach(network -> networks.touch(network.getId(), now));
        recorded.fire(new AttendanceRecorded(meetingId));
    }

    private static void requireComplete(AttendanceSheet sheet, Map<Long, Presence> answers) {
        int missing = sheet.missingIn(answers).size();
        if (missing > 0) {
            throw new AttendanceIncompleteException(missing);
        }
    }

    /** Without the seats of a network that the reader may not know of; they are recorded by its own coordinator. */
    private AttendanceSheet sheet(Meeting meeting) {
        List<Long> networkIds = meeting.networks()
                .filter(network -> access.mayKnowOf(network.getId(), network.getVisibility()))
                .map(Network::getId)
                .toList();
        return meetings.findSheet(meeting.getId(), networkIds, meeting.getStartsOn());
    }

    private void requireRead(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
    }
}
