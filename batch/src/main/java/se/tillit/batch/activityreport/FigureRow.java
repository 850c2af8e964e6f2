package se.tillit.batch.activityreport;

/** A figure with its two comparisons, as one row of {@code report_figure}. */
record FigureRow(FigureKey key, Figure current, Figure lastYear, Figure previous) {}
