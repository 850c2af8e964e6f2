package se.tillit.files;

/** How many files of the store nobody can open now, for those who operate the portal. */
public record ScanCounts(long waiting, long infected) {}
