package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tillit.mail.MailService;
import se.tillit.people.Person;
import se.tillit.shared.Language;
import se.tillit.shared.PublicAddress;
import se.tillit.shared.Texts;

/** Tells someone by mail that their check-out was broken. Mail is in Swedish, the portal's first language. */
@ApplicationScoped
public class CheckOutMail {

    private static final Locale SWEDISH = Language.SV.locale();

    private MailService mails;
    private PublicAddress address;

    protected CheckOutMail() {}

    @Inject
    public CheckOutMail(MailService mails, PublicAddress address) {
        this.mails = mails;
        this.address = address;
    }

    /** Who has no address reads it on the document's page. */
    void tellBroken(Document document, Person owner, String coordinator) {
        if (owner.getEmail() == null) {
            return;
        }
        String page = address.of("/natverk/" + document.getNetwork().getSlug() + "/dokument/" + document.getId());
        mails.send(
                owner.getEmail(),
                Texts.get(SWEDISH, "documents.check-out.mail.subject", document.getTitle()),
                Texts.get(SWEDISH, "documents.check-out.mail", coordinator, document.getTitle(), page));
    }
}
