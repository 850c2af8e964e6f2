package se.tillit.files;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Service;

/**
 * What the malware scanner has said, for {@link MalwareGuard} and {@link RescanWorker}. It asks nobody: it stands below all
 * readers. Each answer is noted in a transaction of its own, so that it stands before the content does.
 */
@Service
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BlobScans {

    /** A content that was announced and has not come by then never will. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private BlobScanRepository scans;
    private Clock clock;

    protected BlobScans() {}

    @Inject
    public BlobScans(BlobScanRepository scans, Clock clock) {
        this.scans = scans;
        this.clock = clock;
    }

    /** Empty for a content that the scanner was never asked about. */
    public Optional<ScanState> find(String sha256) {
        return scans.findState(sha256);
    }

    /** Notes an answer. A content that was clean or infected stays so when the scanner has none. */
    public void note(String sha256, ScanVerdict verdict) {
        Instant now = clock.instant();
        scans.lock(sha256, now).judged(verdict, now);
    }

    /** Contents that wait for an answer: those first that were tried least. */
    public List<String> waiting(int most) {
        return scans.findWaiting(most);
    }

    /** Forgets a content that waits but did not come. */
    public void forgetIfGivenUp(String sha256) {
        Instant now = clock.instant();
        BlobScan scan = scans.lock(sha256, now);
        if (scan.getState() == ScanState.WAITING && scan.getReceivedAt().isBefore(now.minus(GIVEN_UP))) {
            scans.remove(scan);
        }
    }

    /** How many wait for an answer. */
    public long countWaiting() {
        return scans.countWaiting();
    }

    /** Contents that are infected: what is known of them stays, also when they are taken away. */
    public List<String> infected() {
        return scans.findInfected();
    }
}
