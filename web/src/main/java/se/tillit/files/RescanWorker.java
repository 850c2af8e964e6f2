package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.shared.RepeatedWork;

/** Asks the malware scanner anew about files that came while it had no answer. Any number of nodes may do so. */
@ApplicationScoped
public class RescanWorker {

    private static final Logger LOG = Logger.getLogger(RescanWorker.class.getName());
    private static final int MOST_AT_ONCE = 100;

    @Inject
    private RepeatedWork repeated;

    @Inject
    private ScanSettings settings;

    @Inject
    private BlobStore blobs;

    @Inject
    private BlobScans scans;

    @Inject
    private Event<MalwareFound> found;

    @Inject
    private Event<FileOpened> opened;

    /** A wrong address stops the portal here, before the first upload. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        Duration pause = Duration.ofSeconds(settings.retrySeconds());
        settings.scanner()
                .ifPresent(clamd -> repeated.every(pause, pause, "second look for malware", () -> look(clamd)));
    }

    private void look(Clamd clamd) {
        if (clamd.answers()) {
            scans.waiting(MOST_AT_ONCE).forEach(sha256 -> rescan(clamd, sha256));
        }
    }

    private void rescan(Clamd clamd, String sha256) {
        try {
            if (blobs.find(sha256).isEmpty()) {
                scans.forgetIfGivenUp(sha256);
                return;
            }
            ScanVerdict verdict = verdict(clamd, sha256);
            scans.note(sha256, verdict);
            LOG.log(Level.INFO, "The malware scanner looked at a file that waited, {0}: {1}", new Object[] {
                sha256, verdict
            });
            switch (verdict) {
                case INFECTED -> found.fire(new MalwareFound(sha256, true));
                case CLEAN -> opened.fire(new FileOpened(sha256));
                case UNKNOWN -> {
                    // It waits on.
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file that waits for the malware scanner could not be read: " + sha256, e);
        }
    }

    private ScanVerdict verdict(Clamd clamd, String sha256) throws IOException {
        try (InputStream content = blobs.open(sha256)) {
            return clamd.scan(content);
        }
    }
}
