package se.tillit.reports;

import java.time.LocalDate;

/**
 * Rättelse: what a frozen figure would be today; the frozen figure stands (T9).
 *
 * @param notedOn business date of the recomputation
 */
public record Correction(FigureKey key, Value before, Value after, LocalDate notedOn) {}
