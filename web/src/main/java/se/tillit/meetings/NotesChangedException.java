package se.tillit.meetings;

import se.tillit.shared.ConflictException;

/** Someone else has written in the notes after they were read here. */
public class NotesChangedException extends ConflictException {}
