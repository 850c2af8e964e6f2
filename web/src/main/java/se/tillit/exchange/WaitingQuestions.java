package se.tillit.exchange;

import java.time.LocalDate;

/**
 * What nobody has answered in a network.
 *
 * @param oldestOn the business date when the one that has waited longest was asked; null when nothing waits
 */
public record WaitingQuestions(long count, LocalDate oldestOn) {}
