package se.tillit.integrity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.files.BlobStore;
import se.tillit.files.FileReferences;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * Removes files that belong to no document, which an operator has seen and confirmed. For the role OPERATOR only. A check
 * is old news by then: each file is asked about anew, under a lock that keeps new versions with it away.
 */
@Service
public class OrphanRemoval {

    private IntegrityRepository runs;
    private BlobStore store;
    private Instance<FileReferences> features;
    private Access access;
    private CurrentUser currentUser;
    private SecurityLog securityLog;
    private Clock clock;

    protected OrphanRemoval() {}

    @Inject
    public OrphanRemoval(
            IntegrityRepository runs,
            BlobStore store,
            @Any Instance<FileReferences> features,
            Access access,
            CurrentUser currentUser,
            SecurityLog securityLog,
            Clock clock) {
        this.runs = runs;
        this.store = store;
        this.features = features;
        this.access = access;
        this.currentUser = currentUser;
        this.securityLog = securityLog;
        this.clock = clock;
    }

    /** Ids of findings to remove: orphans of a check that nobody has asked to remove yet. */
    public List<Long> open(long runId, int most) {
        access.require(Action.OPERATE_JOBS);
        return runs.findOpenOrphans(
                runs.find(runId).orElseThrow(NotFoundException::new).getId(), most);
    }

    /** Removes one, unless it has come into use since. Twice, or two operators at once, is once. */
    public void remove(long findingId) {
        access.require(Action.OPERATE_JOBS);
        IntegrityFinding finding = runs.lockFinding(findingId);
        if (finding == null || !finding.isOrphan()) {
            throw new NotFoundException();
        }
        if (finding.getOutcome() != null) {
            return;
        }
        Instant now = clock.instant();
        boolean removed = !isReferredTo(finding.getSha256()) && isRemoved(finding.getSha256(), now);
        finding.handled(removed ? FindingOutcome.REMOVED : FindingOutcome.KEPT, now);
        if (removed) {
            securityLog.add(
                    SecurityEventKind.FILE_REMOVAL, currentUser.require().accountId(), null, finding.getSha256(), true);
        }
    }

    private boolean isReferredTo(String sha256) {
        return features.stream().anyMatch(feature -> feature.referTo(sha256));
    }

    private boolean isRemoved(String sha256, Instant now) {
        try {
            return store.remove(sha256, now.minus(FolderCheck.YOUNG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
