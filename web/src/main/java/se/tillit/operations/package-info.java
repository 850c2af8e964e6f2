/**
 * Running the nightly jobs: the scheduler, starting and continuing a run by hand, and the run history.
 *
 * <p>Tier: the highest. Reaches the jobs through {@code se.tillit.batch} alone; touches no table.
 */
package se.tillit.operations;
