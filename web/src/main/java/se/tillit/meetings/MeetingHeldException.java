package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** The meeting has been held and cannot be cancelled. */
public class MeetingHeldException extends BusinessException {}
