package se.tillit.reports;

/** A municipality of a report; {@code name} is the short one, "Tjörn". */
public record ReportMunicipality(String scbCode, String name) {}
