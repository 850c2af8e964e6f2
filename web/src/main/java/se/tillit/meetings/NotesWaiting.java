package se.tillit.meetings;

import java.time.LocalDate;

/**
 * Meetings of a network that lack published notes.
 *
 * @param count how many
 * @param firstId the meeting that has waited longest
 * @param dueOn the day on which the notes of that one are due
 * @param late whether that day has passed
 */
public record NotesWaiting(int count, long firstId, LocalDate dueOn, boolean late) {}
