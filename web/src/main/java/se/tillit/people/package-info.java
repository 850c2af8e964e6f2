/**
 * Persons, organisations and the accounts that persons sign in with.
 *
 * <p>Tier: above {@code shared}; used by all features. May touch: organisation, person, account, account_role.
 */
package se.tillit.people;
