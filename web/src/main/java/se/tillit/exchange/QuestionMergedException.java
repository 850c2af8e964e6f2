package se.tillit.exchange;

import se.tillit.shared.BusinessException;

/** The question goes on in another one, which takes the answers. */
public class QuestionMergedException extends BusinessException {}
