package se.tillit.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.tillit.shared.RepeatedWork;

/** Takes away imported files in time, though no administrator comes by. */
@ApplicationScoped
public class PeopleImportTimer {

    @Inject
    private RepeatedWork repeated;

    @Inject
    private PeopleImportService imports;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        repeated.every(
                Duration.ofMinutes(5), Duration.ofMinutes(5), "removal of expired imports", imports::removeExpired);
    }
}
