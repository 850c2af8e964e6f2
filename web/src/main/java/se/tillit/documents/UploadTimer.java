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

/** Takes away uploads that nobody went on with. Any number of nodes may do so. */
@ApplicationScoped
public class UploadTimer {

    private static final Logger LOG = Logger.getLogger(UploadTimer.class.getName());
    private static final long MINUTES = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private UploadReception uploads;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::sweep, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    void sweep() {
        try {
            int swept = uploads.sweep();
            if (swept > 0) {
                LOG.log(Level.INFO, "Swept {0} uploads that were given up", swept);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Uploads could not be swept, next try in ten minutes", e);
        }
    }
}
