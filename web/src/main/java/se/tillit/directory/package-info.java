/**
 * The directory: profiles, counterparts, the administration of organisations and people, and their import.
 *
 * <p>Tier: above {@code networks}. Reaches people and organisations through {@link se.tillit.people.PeopleService} and
 * seats through {@code networks}. May touch: people_import, people_import_row, people_import_turn.
 */
package se.tillit.directory;
