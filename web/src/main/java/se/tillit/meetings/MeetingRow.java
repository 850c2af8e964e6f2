package se.tillit.meetings;

import java.time.Instant;

/** A meeting in the list of its network. @param attendanceRecordedAt null until someone has recorded it */
public record MeetingRow(
        long id,
        String title,
        Instant startsAt,
        Instant endsAt,
        String location,
        MeetingStatus status,
        Instant attendanceRecordedAt) {

    public boolean cancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    /** Whether it has started and nobody has recorded who was there. */
    public boolean awaitsAttendance(Instant now) {
        return !cancelled() && attendanceRecordedAt == null && !now.isBefore(startsAt);
    }
}
