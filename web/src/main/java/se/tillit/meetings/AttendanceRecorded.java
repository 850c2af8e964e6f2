package se.tillit.meetings;

/** The attendance of a meeting was recorded or corrected. */
public record AttendanceRecorded(long meetingId) {}
