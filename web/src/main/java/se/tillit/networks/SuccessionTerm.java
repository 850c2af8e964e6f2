package se.tillit.networks;

import java.time.LocalDate;

/**
 * Between two terms of office of an organisation.
 *
 * @param effectiveOn first day of those who come
 * @param readsUntil first day when those who leave can no longer read
 */
public record SuccessionTerm(long organisationId, LocalDate effectiveOn, LocalDate readsUntil) {}
