package se.tillit.networks;

import java.time.LocalDate;
import java.util.Set;
import se.tillit.access.NetworkRole;

/**
 * Whom a coordinator invites, and as what.
 *
 * @param personIds people with an account
 * @param addresses as pasted; empty for none
 * @param memberUntil first day when the membership is over; null for no end
 * @param message null for none
 * @param organisationId of those whose address tells none; null for none
 */
public record InvitationRequest(
        Set<Long> personIds,
        String addresses,
        NetworkRole role,
        LocalDate memberUntil,
        String message,
        Long organisationId) {}
