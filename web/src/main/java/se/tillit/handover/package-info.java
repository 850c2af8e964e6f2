/**
 * Handing over an organisation's seats after an election: preview, one step for all, undoing before the day, and the
 * reading pack of those who come.
 *
 * <p>Tier: above {@code networks}. May touch: handover, handover_change, handover_membership; seats and
 * memberships through {@code networks}.
 */
package se.tillit.handover;
