package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code tillit.invitations.*}. */
@ApplicationScoped
public class InvitationSettings {

    @Inject
    @ConfigProperty(name = "tillit.invitations.valid-days")
    private int validDays;

    /** The first day when an invitation of this day can no longer be accepted. */
    public LocalDate expiryOf(LocalDate invitedOn) {
        return invitedOn.plusDays(validDays);
    }
}
