/**
 * Networks, their seats with holders over time, and membership.
 *
 * <p>Tier: above {@code access} and {@code security}. May touch: network, network_status_change, policy_area, seat,
 * seat_holding, vacancy_request, network_membership. Implements {@link se.tillit.access.NetworkRoles}.
 */
package se.tillit.networks;
