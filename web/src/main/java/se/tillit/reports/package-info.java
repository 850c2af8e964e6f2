/**
 * Reading published activity reports: the list, the page, PDF and CSV. All render one stored snapshot through one model,
 * {@link se.tillit.reports.ActivityReport}; no figure is computed here.
 *
 * <p>Tier: above {@code networks}. May read: report_current, report_snapshot, report_network, report_municipality,
 * report_figure, report_representation, report_series, report_correction, report_nightly_run, and of the table
 * network which ones are secret. Writes nothing in the database.
 */
@NullMarked
package se.tillit.reports;

import org.jspecify.annotations.NullMarked;
