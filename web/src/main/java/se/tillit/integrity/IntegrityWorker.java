package se.tillit.integrity;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.BlobStore;
import se.tillit.files.FileReferences;

/**
 * Checks the files, folder by folder. Asks every quarter of a minute whether a week's check is due or one was left behind;
 * which, and which node does it, the database decides.
 */
@ApplicationScoped
public class IntegrityWorker {

    private static final Logger LOG = Logger.getLogger(IntegrityWorker.class.getName());
    private static final long SECONDS = 15;

    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private IntegrityProgress progress;

    @Inject
    private IntegritySettings settings;

    @Inject
    private BlobStore store;

    @Inject
    @Any
    private Instance<FileReferences> features;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        timer = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What an operator wants is begun at once. */
    void startNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) IntegrityRequested requested) {
        executor.submit(this::look);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** One failure, such as a database that is down for a minute, must not end the timer. */
    private void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (settings.weeklyEnabled()) {
                progress.beginWeekly(settings.weeklyDate().dueAt(clock.instant()));
            }
            progress.claim(node).ifPresent(this::check);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The check of the files could not be looked after, next try in a moment", e);
        } finally {
            busy.set(false);
        }
    }

    private void check(IntegrityRun run) {
        long runId = run.getId();
        LOG.log(Level.INFO, "Check of the files {0} begins at folder {1}", new Object[] {runId, run.getFoldersDone()});
        Pace pace = new Pace(
                settings.bytesPerSecond(),
                () -> !stopping && progress.beat(runId, node),
                System::nanoTime,
                LockSupport::parkNanos);
        FolderCheck folders = new FolderCheck(store, features, clock, pace);
        try {
            for (int folder = run.getFoldersDone(); folder < IntegrityRun.FOLDERS; folder++) {
                if (stopping || !progress.add(runId, node, folders.check(String.format("%02x", folder)))) {
                    progress.release(runId, node);
                    return;
                }
            }
            progress.end(runId, node, RunState.COMPLETED);
            LOG.log(Level.INFO, "Check of the files {0} is through", runId);
        } catch (Interrupted e) {
            progress.release(runId, node);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The store could not be read by check " + runId, e);
            progress.end(runId, node, RunState.FAILED);
        }
    }
}
