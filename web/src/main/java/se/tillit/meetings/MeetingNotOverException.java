package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** Notes are of a meeting that has taken place; this one has not ended, or was cancelled. */
public class MeetingNotOverException extends BusinessException {}
