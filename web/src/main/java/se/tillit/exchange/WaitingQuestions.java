package se.tillit.exchange;

/**
 * What nobody has answered in a network.
 *
 * @param oldest the one that has waited longest
 */
public record WaitingQuestions(long count, QuestionRow oldest) {}
