package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** Attendance is what happened; the meeting has not started. */
public class MeetingNotStartedException extends BusinessException {}
