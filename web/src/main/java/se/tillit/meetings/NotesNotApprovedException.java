package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** Notes are approved before they are published (domain.md §1.5). */
public class NotesNotApprovedException extends BusinessException {}
