package se.tillit.meetings;

import java.time.LocalDate;

/**
 * When the notes of a meeting are to be published.
 *
 * @param late whether the day has passed
 */
public record NotesDue(LocalDate on, boolean late) {}
