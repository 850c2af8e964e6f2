package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code tillit.documents.trash-days}. */
@ApplicationScoped
public class TrashSettings {

    private Duration kept;

    protected TrashSettings() {}

    @Inject
    public TrashSettings(@ConfigProperty(name = "tillit.documents.trash-days") int days) {
        // A trash that keeps nothing would be a way to remove at once.
        kept = Duration.ofDays(Math.max(1, days));
    }

    /** When something that was put there at this time is removed. */
    Instant keptUntil(Instant trashedAt) {
        return trashedAt.plus(kept);
    }

    /** What was put there before this is removed now. */
    Instant lastKept(Instant now) {
        return now.minus(kept);
    }

    /** How long drafts are kept, in days, as the reader is told. */
    public long days() {
        return kept.toDays();
    }
}
