package se.tillit.files.reading;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds for files to read. Any number of nodes may do so: the database gives each file to one. */
@ApplicationScoped
public class ReadingWorker {

    private static final Logger LOG = Logger.getLogger(ReadingWorker.class.getName());
    private static final long SECONDS = 3;
    private static final long HOURS_BETWEEN_SWEEPS = 24;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ReadingQueue queue;

    @Inject
    private FileReading reading;

    @Inject
    private Previews previews;

    private ScheduledFuture<?> timer;
    private ScheduledFuture<?> sweeper;
    private volatile boolean stopped;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        sweeper = executor.scheduleWithFixedDelay(this::sweep, 1, HOURS_BETWEEN_SWEEPS, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (timer != null) {
            timer.cancel(true);
            sweeper.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private void look() {
        try {
            Optional<ReadingQueue.Job> job = next();
            while (job.isPresent()) {
                reading.read(job.get());
                job = next();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Files could not be read, next try in a moment", e);
        }
    }

    /** What is claimed is read: nothing is claimed any more once the portal stops. */
    private Optional<ReadingQueue.Job> next() {
        return stopped ? Optional.empty() : queue.claim();
    }

    private void sweep() {
        try {
            previews.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Old previews could not be removed, next try tomorrow", e);
        }
    }
}
