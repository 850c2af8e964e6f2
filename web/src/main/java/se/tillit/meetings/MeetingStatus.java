package se.tillit.meetings;

/** Where a meeting is in its cycle (domain.md §1.5). */
public enum MeetingStatus {
    PLANNED,
    CALLED,
    HELD,
    CANCELLED
}
