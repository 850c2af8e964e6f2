package se.tillit.exchange;

import java.time.Instant;

/**
 * A question on its own page.
 *
 * @param body harmless HTML
 * @param mergedIntoId the question in which it goes on; null when it stands alone
 */
public record QuestionCard(
        long id,
        String title,
        String body,
        String askerName,
        String organisation,
        Instant askedAt,
        Long askerId,
        Long mergedIntoId) {}
