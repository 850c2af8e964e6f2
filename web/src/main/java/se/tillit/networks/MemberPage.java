package se.tillit.networks;

import java.util.List;

/**
 * One page of a network's members, by role and name.
 *
 * @param total how many members there are
 * @param page counted from 1
 * @param pages at least 1
 */
public record MemberPage(List<MemberRow> rows, long total, int page, int pages) {}
