package se.tillit.networks;

import java.util.List;

/** A page of the networks that were looked for, and how many there are. */
public record NetworkPage(List<NetworkRow> rows, long total, int page, int pages) {}
