package se.tillit.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds for mail that is due. Any number of nodes may do so: the database gives each mail to one. */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final long SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailDelivery delivery;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        Optional<SmtpTransport> transport = settings.server().map(server -> new SmtpTransport(server, clock));
        timer = executor.scheduleWithFixedDelay(() -> look(transport), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private void look(Optional<SmtpTransport> transport) {
        try {
            delivery.giveUpOld().forEach(id -> LOG.log(Level.WARNING, "Mail {0} could not leave in time", id));
            transport.ifPresent(this::sendDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail could not be looked after, next try in a moment", e);
        }
    }

    /** Sends what is due, one after the other. A server that does not answer is left alone until the next look. */
    public void sendDue(SmtpTransport transport) {
        Optional<Letter> letter = delivery.claim();
        while (letter.isPresent() && isTaken(transport, letter.get())) {
            letter = delivery.claim();
        }
    }

    private boolean isTaken(SmtpTransport transport, Letter letter) {
        try {
            transport.send(letter);
            delivery.sent(letter.id());
            return true;
        } catch (MessagingException e) {
            // The text of the server's answer may name the recipient.
            LOG.log(Level.WARNING, "Mail {0} did not leave: {1}", new Object[] {
                letter.id(), e.getClass().getSimpleName()
            });
            return false;
        }
    }
}
