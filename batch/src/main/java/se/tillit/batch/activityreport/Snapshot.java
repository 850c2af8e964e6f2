package se.tillit.batch.activityreport;

/** The snapshot that a run builds. */
record Snapshot(long id, ReportPeriod period) {}
