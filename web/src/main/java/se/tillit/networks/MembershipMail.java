package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tillit.access.NetworkRole;
import se.tillit.mail.MailService;
import se.tillit.people.Person;
import se.tillit.shared.Formats;
import se.tillit.shared.Language;
import se.tillit.shared.PublicAddress;
import se.tillit.shared.Texts;

/** What people are told by mail about becoming members: in Swedish, to the person concerned and nobody else. */
@ApplicationScoped
public class MembershipMail {

    private static final Locale SWEDISH = Language.SV.locale();

    private MailService mail;
    private PublicAddress address;

    protected MembershipMail() {}

    @Inject
    public MembershipMail(MailService mail, PublicAddress address) {
        this.mail = mail;
        this.address = address;
    }

    /** Whether mail leaves the portal at all. */
    boolean isLeaving() {
        return mail.isLeaving();
    }

    void approved(MembershipRequest request, NetworkRole role) {
        Network network = request.getNetwork();
        send(
                request.getPerson(),
                Texts.get(SWEDISH, "networks.mail.approved.subject", network.getName()),
                Texts.get(
                        SWEDISH,
                        "networks.mail.approved",
                        network.getName(),
                        nameOf(role),
                        address.of("/natverk/" + network.getSlug())));
    }

    void declined(MembershipRequest request, String message) {
        String name = request.getNetwork().getName();
        send(
                request.getPerson(),
                Texts.get(SWEDISH, "networks.mail.declined.subject", name),
                Texts.get(SWEDISH, "networks.mail.declined", name, message));
    }

    private void send(Person to, String subject, String body) {
        if (to.getEmail() != null) {
            mail.send(to.getEmail(), subject, body);
        }
    }

    /** Sends the invitation's link, the only time that it is known. @return the link */
    String invited(Invitation invitation, InvitationToken token, String inviter) {
        String link = address.of(token.path());
        String name = invitation.getNetwork().getName();
        String message = invitation.getMessage() == null
                ? ""
                : Texts.get(SWEDISH, "networks.mail.invited.message", inviter, invitation.getMessage());
        mail.send(
                invitation.getEmail(),
                Texts.get(SWEDISH, "networks.mail.invited.subject", name),
                Texts.get(
                        SWEDISH,
                        "networks.mail.invited",
                        inviter,
                        name,
                        nameOf(invitation.getRole()),
                        message,
                        Formats.date(invitation.getExpiresOn().minusDays(1), SWEDISH),
                        link));
        return link;
    }

    private static String nameOf(NetworkRole role) {
        return Texts.get(SWEDISH, "NetworkRole." + role.name()).toLowerCase(SWEDISH);
    }
}
