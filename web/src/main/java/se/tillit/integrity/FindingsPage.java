package se.tillit.integrity;

import java.util.List;

/**
 * One page of what a check found: what harms readers first.
 *
 * @param page counted from 1
 * @param pages at least 1
 */
public record FindingsPage(List<IntegrityFinding> rows, FindingCounts counts, int page, int pages) {}
