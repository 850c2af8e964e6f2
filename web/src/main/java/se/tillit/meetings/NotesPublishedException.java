package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** Published notes are a record, which nobody changes (domain.md O1). */
public class NotesPublishedException extends BusinessException {}
