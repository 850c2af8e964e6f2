package se.tillit.meetings;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting that has begun, and lacks attendance or published notes.
 *
 * @param attendanceRecordedAt null until someone has recorded it
 * @param notes how far its notes have come; null when nobody has written
 */
public record UnfinishedMeeting(
        long id,
        Instant startsAt,
        Instant endsAt,
        LocalDate startsOn,
        MeetingStatus status,
        Instant attendanceRecordedAt,
        NotesState notes) {

    boolean lacksAttendance() {
        return attendanceRecordedAt == null;
    }

    /** Whether it is over and its notes are not published. */
    boolean lacksNotes(Instant now) {
        boolean over = status == MeetingStatus.HELD || !now.isBefore(endsAt);
        return over && notes != NotesState.PUBLISHED;
    }
}
