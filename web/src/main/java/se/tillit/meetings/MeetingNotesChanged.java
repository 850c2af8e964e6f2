package se.tillit.meetings;

/**
 * The notes of a meeting were written, approved or published.
 *
 * @param state what they are by that
 */
public record MeetingNotesChanged(long meetingId, NotesState state) {}
