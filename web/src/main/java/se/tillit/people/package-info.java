/**
 * Persons, organisations and the accounts that persons sign in with. Others reach them through
 * {@link se.tillit.people.PeopleService}.
 *
 * <p>Tier: above {@code shared}; used by all features. May touch: organisation, person, account, account_role.
 */
package se.tillit.people;
