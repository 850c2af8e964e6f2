package se.tillit.exchange;

import se.tillit.shared.BusinessException;

/** The asker has withdrawn the question; it takes no answers. */
public class QuestionWithdrawnException extends BusinessException {}
