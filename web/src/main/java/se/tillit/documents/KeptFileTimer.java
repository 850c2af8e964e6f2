package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.tillit.shared.RepeatedWork;

/** Takes away files whose person has not chosen for a day, though nobody comes by. */
@ApplicationScoped
public class KeptFileTimer {

    @Inject
    private RepeatedWork repeated;

    @Inject
    private KeptFileService keptFiles;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        repeated.every(Duration.ofMinutes(5), Duration.ofMinutes(5), "removal of kept files", keptFiles::removeExpired);
    }
}
