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

/** Empties the trash in time, though nobody comes by. Any number of nodes may do so. */
@ApplicationScoped
public class DocumentTrashTimer {

    private static final Logger LOG = Logger.getLogger(DocumentTrashTimer.class.getName());
    private static final long FIRST_MINUTES = 5;
    private static final long MINUTES = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DocumentTrashService trash;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::removeExpired, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
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
            int removed = trash.removeExpired();
            if (removed > 0) {
                LOG.log(Level.INFO, "Removed {0} drafts from the trash", removed);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The trash could not be emptied, next try in an hour", e);
        }
    }
}
