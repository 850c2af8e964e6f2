package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import se.tillit.mail.MailService;
import se.tillit.networks.Network;
import se.tillit.people.Person;
import se.tillit.shared.Language;
import se.tillit.shared.PublicAddress;
import se.tillit.shared.Texts;

/** What a network's contact person is told about a document that somebody cannot use: in Swedish, with whom to answer. */
@ApplicationScoped
public class AccessibleVersionMail {

    private static final Locale SWEDISH = Language.SV.locale();

    private MailService mail;
    private PublicAddress address;

    protected AccessibleVersionMail() {}

    @Inject
    public AccessibleVersionMail(MailService mail, PublicAddress address) {
        this.mail = mail;
        this.address = address;
    }

    void send(Document document, Person asker, String words) {
        Network network = document.getNetwork();
        String recipient = network.getContactPerson().getEmail();
        if (recipient == null) {
            return;
        }
        String said = words.isBlank() ? "" : Texts.get(SWEDISH, "documents.accessible.mail.words", words.strip());
        String body = Texts.get(
                SWEDISH,
                "documents.accessible.mail",
                asker.getName(),
                document.getTitle(),
                network.getName(),
                said,
                Objects.requireNonNullElse(asker.getEmail(), asker.getName()),
                address.of("/natverk/" + network.getSlug() + "/dokument/" + document.getId()));
        mail.send(recipient, Texts.get(SWEDISH, "documents.accessible.mail.subject", document.getTitle()), body);
    }
}
