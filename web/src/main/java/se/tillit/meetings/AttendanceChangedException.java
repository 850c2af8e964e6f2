package se.tillit.meetings;

import se.tillit.shared.ConflictException;

/** Someone else saved the attendance after it was read here, and saved something else. */
public class AttendanceChangedException extends ConflictException {}
