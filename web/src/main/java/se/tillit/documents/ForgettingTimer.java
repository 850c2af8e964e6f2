package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.reading.Previews;
import se.tillit.shared.RepeatedWork;

/** Forgets in time where documents were opened, and what stood in those that are gone, and takes out what is disposed of. */
@ApplicationScoped
public class ForgettingTimer {

    private static final Logger LOG = Logger.getLogger(ForgettingTimer.class.getName());

    @Inject
    private RepeatedWork repeated;

    @Inject
    private DocumentOpenings openings;

    @Inject
    private ForgottenTexts texts;

    @Inject
    private Previews previews;

    @Inject
    private DisposedContents disposed;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        repeated.every(Duration.ofMinutes(10), Duration.ofHours(12), "forgetting what is old", this::forgetOld);
    }

    private void forgetOld() {
        int forgotten = openings.forgetOld();
        if (forgotten > 0) {
            LOG.log(Level.INFO, "Forgot {0} old openings of documents", forgotten);
        }
        texts.remove().forEach(previews::forget);
        disposed.waiting().forEach(disposed::remove);
    }
}
