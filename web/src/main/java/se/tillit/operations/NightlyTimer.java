package se.tillit.operations;

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
import se.tillit.batch.NightOutcome;

/**
 * Asks each minute whether a night is due. Which night, and which node runs it, the database decides: a timer that fired
 * at a clock time would skip the night in March and run twice in October (quality.md 2.4).
 */
@ApplicationScoped
public class NightlyTimer {

    private static final Logger LOG = Logger.getLogger(NightlyTimer.class.getName());
    private static final long SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private RunningJobs jobs;

    @Inject
    private JobSettings settings;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        if (settings.nightlyEnabled()) {
            timer = executor.scheduleWithFixedDelay(this::runDueNights, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private void runDueNights() {
        try {
            NightOutcome outcome = jobs.get().runDueNights();
            outcome.businessDate()
                    .ifPresent(date -> LOG.log(
                            outcome.succeeded() ? Level.INFO : Level.SEVERE,
                            "Nightly report of {0}: {1}",
                            new Object[] {date, outcome.succeeded() ? "done" : "failed"}));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The nightly report could not be looked after, next try in a minute", e);
        }
    }
}
