/**
 * Meetings of networks, alone or jointly, and the attendance per seat. Calling meetings is not here yet.
 *
 * <p>Tier: above {@code networks}, beside {@code documents} and {@code exchange}, which it does not know. Writes
 * {@code meeting} and {@code attendance}; reads seats and their holders; {@code meeting_co_network} it only reads.
 */
package se.tillit.meetings;
