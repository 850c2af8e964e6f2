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

/** Takes away files whose person has not chosen for a day, though nobody comes by. Any number of nodes may do so. */
@ApplicationScoped
public class KeptFileTimer {

    private static final Logger LOG = Logger.getLogger(KeptFileTimer.class.getName());
    private static final long MINUTES = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private KeptFileService keptFiles;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::removeExpired, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    void removeExpired() {
        try {
            keptFiles.removeExpired();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Kept files whose day has passed could not be removed, next try in five minutes", e);
        }
    }
}
