package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code tillit.documents.check-out-hours}. */
@ApplicationScoped
public class CheckOutSettings {

    private long hours;

    protected CheckOutSettings() {}

    @Inject
    public CheckOutSettings(@ConfigProperty(name = "tillit.documents.check-out-hours") long hours) {
        this.hours = hours;
    }

    /** How long a document stays checked out unless something else ends it. */
    Duration length() {
        return Duration.ofHours(hours);
    }
}
