/**
 * Persons, organisations and the accounts that persons sign in with. Others reach them through
 * {@link se.tillit.people.PeopleService}.
 *
 * <p>Tier: above {@code shared}; used by all features. May touch: organisation, person, person_policy_area,
 * person_picture, job_function, policy_area, account, account_role.
 */
package se.tillit.people;
