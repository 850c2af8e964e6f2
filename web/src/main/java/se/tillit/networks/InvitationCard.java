package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/**
 * An invitation as whoever holds its link reads it.
 *
 * @param message null for none
 * @param personId whom it is for; null when nobody is known by the address
 * @param personName null when nobody is known by the address
 * @param hasAccount whether someone with that address can sign in
 * @param organisation on whose behalf the person is invited
 */
public record InvitationCard(
        String networkName,
        String networkPurpose,
        String invitedBy,
        NetworkRole role,
        LocalDate memberUntil,
        LocalDate expiresOn,
        String message,
        String email,
        Long personId,
        String personName,
        boolean hasAccount,
        String organisation) {

    /** Whether the invitation is for an account, and this person's is not it. */
    public boolean isForAnother(long signedInPersonId) {
        return hasAccount && personId != null && personId != signedInPersonId;
    }
}
