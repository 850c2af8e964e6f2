package se.tillit.networks;

import java.time.Instant;
import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/** An invitation that nobody has answered, for coordinators. */
public record InvitationRow(
        long id, String email, NetworkRole role, String invitedBy, Instant invitedAt, LocalDate expiresOn) {

    /** Whether it can no longer be accepted unless it is sent again. */
    public boolean expiredOn(LocalDate day) {
        return !day.isBefore(expiresOn);
    }
}
