package se.tillit.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import se.tillit.shared.Service;

/** Takes mail from the features, which decide who is told what. It asks nobody: what it is given was decided already. */
@Service
public class MailService {

    private MailRepository mails;
    private MailSettings settings;
    private Clock clock;

    protected MailService() {}

    @Inject
    public MailService(MailRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets a plain text leave after the caller's transaction has ended well. */
    public void send(String recipient, String subject, String body) {
        mails.add(new OutgoingMail(recipient, subject, body, clock.instant()));
    }

    /** Whether mail leaves this portal at all. Where it does not, a page says so, and shows what the mail would have said. */
    public boolean isLeaving() {
        return settings.server().isPresent();
    }
}
