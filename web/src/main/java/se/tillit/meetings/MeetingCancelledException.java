package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** The meeting was cancelled, so nobody attended it. */
public class MeetingCancelledException extends BusinessException {}
