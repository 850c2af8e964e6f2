package se.tillit.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Service;

/**
 * The queue behind {@link MailService}, for the worker that empties it. It asks nobody: no reader takes part. Each step is
 * a transaction, none lasts while a server is talked to: a process that dies in between sends a mail at most once more.
 */
@Service
public class MailDelivery {

    private MailRepository mails;
    private Clock clock;

    protected MailDelivery() {}

    @Inject
    public MailDelivery(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** The next letter that is due; no other node gets it. It is due again later, unless {@link #sent} is told. */
    public Optional<Letter> claim() {
        Instant now = clock.instant();
        return mails.lockNextDue(now).map(mail -> mail.attempt(now));
    }

    /** Notes that a server has taken the letter, and forgets what stood in it. */
    public void sent(long id) {
        mails.get(id).sent(clock.instant());
    }

    /** Gives up what could not leave in time, and forgets what stood in it. @return ids, for the log */
    public List<Long> giveUpOld() {
        List<OutgoingMail> old = mails.lockOlderThan(clock.instant().minus(OutgoingMail.LONGEST_WAIT));
        old.forEach(OutgoingMail::giveUp);
        return old.stream().map(OutgoingMail::getId).toList();
    }
}
