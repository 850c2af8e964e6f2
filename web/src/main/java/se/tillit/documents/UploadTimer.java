package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.shared.RepeatedWork;

/** Takes away uploads that nobody went on with. */
@ApplicationScoped
public class UploadTimer {

    private static final Logger LOG = Logger.getLogger(UploadTimer.class.getName());

    @Inject
    private RepeatedWork repeated;

    @Inject
    private UploadReception uploads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        repeated.every(Duration.ofSeconds(15), Duration.ofMinutes(10), "removal of uploads", this::sweep);
    }

    private void sweep() {
        int swept = uploads.sweep();
        if (swept > 0) {
            LOG.log(Level.INFO, "Swept {0} uploads that were given up", swept);
        }
    }
}
