package se.tillit.reports;

/** A network of a report, labelled as it was when the report was compiled. */
public record ReportNetwork(String slug, String name, Section section, boolean active) {}
