/**
 * Networks from opening to closing, their operating years, their seats with holders over time, and membership.
 *
 * <p>Tier: above {@code access} and {@code security}. May touch: network, network_parent, network_decision,
 * network_status_change, network_standard_item, network_template, network_template_item, operating_year, focus_area,
 * seat, seat_holding, vacancy_request, network_membership, membership_request, invitation. Implements {@link se.tillit.access.NetworkRoles}.
 */
package se.tillit.networks;
