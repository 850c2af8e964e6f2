package se.tillit.documents;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.reading.Previews;

/** Forgets in time where documents were opened, and what stood in those that are gone, and takes out what is disposed of. Any number of nodes may do so. */
@ApplicationScoped
public class ForgettingTimer {

    private static final Logger LOG = Logger.getLogger(ForgettingTimer.class.getName());
    private static final long FIRST_MINUTES = 10;
    private static final long MINUTES = 12L * 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DocumentOpenings openings;

    @Inject
    private ForgottenTexts texts;

    @Inject
    private Previews previews;

    @Inject
    private DisposedContents disposed;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::forgetOld, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private void forgetOld() {
        try {
            int forgotten = openings.forgetOld();
            if (forgotten > 0) {
                LOG.log(Level.INFO, "Forgot {0} old openings of documents", forgotten);
            }
            texts.remove().forEach(previews::forget);
            disposed.waiting().forEach(disposed::remove);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What is old could not be forgotten, next try in half a day", e);
        }
    }
}
