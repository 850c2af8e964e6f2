package se.tillit.meetings;

import java.util.List;

/**
 * What waits for the coordinator of a network after its meetings.
 *
 * @param withoutAttendance the last one first
 * @param withoutNotes without published notes, the first one first
 * @param notesDue when the first of those is due; null when there is none
 */
public record MeetingSteps(
        List<UnfinishedMeeting> withoutAttendance, List<UnfinishedMeeting> withoutNotes, NotesDue notesDue) {

    /** Nothing waits. */
    static final MeetingSteps NONE = new MeetingSteps(List.of(), List.of(), null);

    public boolean isEmpty() {
        return withoutAttendance.isEmpty() && withoutNotes.isEmpty();
    }
}
