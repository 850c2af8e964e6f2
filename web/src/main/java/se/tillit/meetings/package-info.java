/**
 * Meetings of networks, alone or jointly, the attendance per seat, and the notes with what was decided. Calling meetings is
 * not here yet.
 *
 * <p>Tier: above {@code networks}, beside {@code documents} and {@code exchange}, which it does not know. Writes
 * {@code meeting}, {@code attendance}, {@code meeting_notes} and {@code meeting_decision}; reads seats and their holders; {@code meeting_co_network} it only reads.
 */
package se.tillit.meetings;
