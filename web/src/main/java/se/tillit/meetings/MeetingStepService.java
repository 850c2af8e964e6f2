package se.tillit.meetings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.networks.Network;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** What is left to do after a network's meetings, for those who can do it. */
@Service
public class MeetingStepService {

    private MeetingNotesRepository notes;
    private Access access;
    private Clock clock;

    protected MeetingStepService() {}

    @Inject
    public MeetingStepService(MeetingNotesRepository notes, Access access, Clock clock) {
        this.notes = notes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Meetings of the last 60 days whose attendance the reader may record and nobody has, and those whose notes the reader may
     * publish, until some 60 days after they were due. Nothing for those who may do neither.
     */
    public MeetingSteps steps(Network network) {
        boolean records = access.may(Action.RECORD_ATTENDANCE, network.scope());
        boolean publishes = access.may(Action.PUBLISH_NOTES, network.scope());
        if (!records && !publishes) {
            return MeetingSteps.NONE;
        }
        Instant now = clock.instant();
        LocalDate recent = SwedishTime.today(clock).minusDays(MeetingService.DAYS_TO_WAIT_FOR_ATTENDANCE);
        // Two days make room for a working day and its share of weekends.
        LocalDate from = recent.minusDays(2L * network.getLeadTimes().notesDays());
        List<UnfinishedMeeting> unfinished = notes.findUnfinished(network.getId(), from, now);
        List<UnfinishedMeeting> withoutNotes = unfinished.stream()
                .filter(meeting -> publishes && meeting.lacksNotes(now))
                .toList();
        return new MeetingSteps(
                unfinished.stream()
                        .filter(meeting -> records && meeting.lacksAttendance())
                        .filter(meeting -> !meeting.startsOn().isBefore(recent))
                        .sorted(Comparator.comparing(UnfinishedMeeting::startsAt)
                                .reversed())
                        .toList(),
                withoutNotes,
                withoutNotes.stream()
                        .findFirst()
                        .map(first -> NotesDue.of(first.startsOn(), network, SwedishTime.today(clock)))
                        .orElse(null));
    }
}
