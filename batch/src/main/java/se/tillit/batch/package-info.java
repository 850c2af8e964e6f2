/**
 * The door to the nightly jobs, for the portal and the command line: {@link se.tillit.batch.ActivityReportJobs} starts
 * them and tells how they went.
 *
 * <p>Tier: above {@code config}, below {@code web} and {@code ear}, of which it knows nothing. Uses plain JDBC and Spring
 * Batch; keeps no static state, so that several portals in one JVM do not meet.
 */
@NullMarked
package se.tillit.batch;

import org.jspecify.annotations.NullMarked;
