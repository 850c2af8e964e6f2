package se.tillit.exchange;

import java.time.Instant;

/**
 * An answer below its question.
 *
 * @param body harmless HTML
 * @param ownSolution whether the asker wrote it
 */
public record AnswerRow(
        long id, String body, String authorName, String organisation, Instant answeredAt, boolean ownSolution) {}
