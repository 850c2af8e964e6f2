package se.tillit.documents;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tillit.files.BlobStore;
import se.tillit.files.FileReferences;
import se.tillit.shared.Service;

/** Takes out of the store what approved disposals have left to nobody (R1). It asks nobody: no reader takes part. */
@Service
public class DisposedContents {

    private static final int MOST = 500;

    /** An upload that has the same content rests in the store for a day before it is a document. */
    private static final Duration ON_THEIR_WAY = Duration.ofDays(2);

    private DisposalRepository disposals;
    private BlobStore store;
    private Instance<FileReferences> features;
    private Clock clock;

    protected DisposedContents() {}

    @Inject
    public DisposedContents(
            DisposalRepository disposals, BlobStore store, @Any Instance<FileReferences> features, Clock clock) {
        this.disposals = disposals;
        this.store = store;
        this.features = features;
        this.clock = clock;
    }

    /** Hashes of what is still to go. */
    public List<String> waiting() {
        return disposals.findWaitingContent(MOST);
    }

    /** Removes one, unless a document has it again or an upload may; then it waits for the next time. */
    public void remove(String sha256) {
        Instant now = clock.instant();
        if (features.stream().noneMatch(feature -> feature.referTo(sha256)) && isGone(sha256, now)) {
            disposals.noteRemoved(sha256, now);
        }
    }

    private boolean isGone(String sha256, Instant now) {
        try {
            return store.find(sha256).isEmpty() || store.remove(sha256, now.minus(ON_THEIR_WAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
