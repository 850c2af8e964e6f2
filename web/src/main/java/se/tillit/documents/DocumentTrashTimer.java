package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.shared.RepeatedWork;

/** Empties the trash in time, though nobody comes by. */
@ApplicationScoped
public class DocumentTrashTimer {

    private static final Logger LOG = Logger.getLogger(DocumentTrashTimer.class.getName());

    @Inject
    private RepeatedWork repeated;

    @Inject
    private DocumentTrashService trash;

    void start(@Observes @Initialized(ApplicationScoped.class) Object portalStarted) {
        repeated.every(Duration.ofMinutes(5), Duration.ofHours(1), "emptying of the trash", this::removeExpired);
    }

    private void removeExpired() {
        int removed = trash.removeExpired();
        if (removed > 0) {
            LOG.log(Level.INFO, "Removed {0} drafts from the trash", removed);
        }
    }
}
