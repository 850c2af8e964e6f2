/**
 * The job {@code activityReportJob}: compiles the activity report of one month (reports.md §6).
 *
 * <p>It reads {@code v_*} views only, collects facts without persons, compiles figures by network, municipality and
 * region, checks them and publishes all or nothing. All definitions of figures stand here and nowhere else; the views
 * and tables stand in the migrations. Knows neither Jakarta EE nor the portal.
 */
@NullMarked
package se.tillit.batch.activityreport;

import org.jspecify.annotations.NullMarked;
