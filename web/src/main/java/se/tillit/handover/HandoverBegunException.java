package se.tillit.handover;

import se.tillit.shared.BusinessException;

/** The day of the hand-over has come: those who came are in place, and who sits where is changed seat by seat. */
public class HandoverBegunException extends BusinessException {}
