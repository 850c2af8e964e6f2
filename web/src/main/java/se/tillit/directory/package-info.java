/**
 * The directory: profiles, counterparts, the administration of organisations and people, and their import.
 *
 * <p>Tier: above {@code networks}. Reaches people and organisations through {@link se.tillit.people.PeopleService} and
 * seats through {@code networks}; touches no table of its own.
 */
package se.tillit.directory;
