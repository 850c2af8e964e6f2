package se.tillit.documents;

import java.time.Instant;

/** A line of the disposal log: what went, by which rule, and who approved it when. */
public record DisposalRow(
        long documentId,
        String title,
        String sha256,
        String typeSwedish,
        String typeEnglish,
        RetentionRule retention,
        Integer keepYears,
        String approvedBy,
        Instant approvedAt) {}
