package se.tillit.meetings;

import java.time.Instant;

/** A meeting with published notes, in a list. */
public record NotesRow(long meetingId, String title, Instant startsAt) {}
