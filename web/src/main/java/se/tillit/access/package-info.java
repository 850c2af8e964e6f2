/**
 * Who may do what: the only place that decides. One table of actions and roles ({@link se.tillit.access.Action}); which
 * roles a person has in networks it asks through {@link se.tillit.access.NetworkRoles}, which {@code networks} implements.
 *
 * <p>Tier: above {@code people}. Touches no table of its own.
 */
package se.tillit.access;
