package se.tillit.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the portal does again and again though nobody comes by, until it stops. Each node does so: the work is such that any
 * number of nodes may do it.
 */
@ApplicationScoped
public class RepeatedWork {

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> timers = new CopyOnWriteArrayList<>();

    /**
     * Does some work for as long as the portal runs.
     *
     * @param first how long to wait before the first time
     * @param pause from the end of one time to the beginning of the next
     * @param name of the work, for the log
     */
    public void every(Duration first, Duration pause, String name, Runnable work) {
        timers.add(executor.scheduleWithFixedDelay(
                () -> attempt(name, work), first.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS));
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Failed and is tried again later: " + name, e);
        }
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(true));
    }
}
