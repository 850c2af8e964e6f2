package se.tillit.integrity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.files.FileStore;
import se.tillit.files.ScanCounts;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;

/** Starting, stopping and reading checks of the files. For the role OPERATOR only. */
@Service
public class IntegrityService {

    static final int PAGE_SIZE = 50;

    private IntegrityRepository runs;
    private FileStore store;
    private Access access;
    private CurrentUser currentUser;
    private SecurityLog securityLog;
    private Clock clock;
    private Event<IntegrityRequested> requested;

    protected IntegrityService() {}

    @Inject
    public IntegrityService(
            IntegrityRepository runs,
            FileStore store,
            Access access,
            CurrentUser currentUser,
            SecurityLog securityLog,
            Clock clock,
            Event<IntegrityRequested> requested) {
        this.runs = runs;
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.securityLog = securityLog;
        this.clock = clock;
        this.requested = requested;
    }

    /** The latest checks, newest first. */
    public List<IntegrityRun> latest(int most) {
        access.require(Action.OPERATE_JOBS);
        return runs.findLatest(most);
    }

    /** How many files nobody can open, because the malware scanner has not let them. */
    public ScanCounts heldBack() {
        access.require(Action.OPERATE_JOBS);
        return store.heldBack();
    }

    /** One check as it is now. @throws NotFoundException when there is none */
    public IntegrityRun get(long runId) {
        access.require(Action.OPERATE_JOBS);
        return runs.find(runId).orElseThrow(NotFoundException::new);
    }

    /** What a check found so far; the nearest page when there is no such number. */
    public FindingsPage findings(long runId, int number) {
        FindingCounts counts = runs.count(get(runId).getId());
        Paging paging = Paging.of(counts.all(), PAGE_SIZE, number);
        List<IntegrityFinding> rows =
                counts.all() == 0 ? List.of() : runs.findFindings(runId, paging.first(), PAGE_SIZE);
        return new FindingsPage(rows, counts, paging.page(), paging.pages());
    }

    /**
     * Begins a check, which goes on in the background.
     *
     * @return the id of the check
     * @throws IntegrityAlreadyRunningException when one goes on; a double click begins one
     */
    public long start() {
        access.require(Action.OPERATE_JOBS);
        if (!runs.begin(null, clock.instant())) {
            throw new IntegrityAlreadyRunningException();
        }
        long runId = runs.findRunning().orElseThrow(NotFoundException::new).getId();
        note(SecurityEventKind.JOB_START, "integrity " + runId);
        requested.fire(new IntegrityRequested(runId));
        return runId;
    }

    /** Ends a check before it is through; twice, or too late, changes nothing. */
    public void stop(long runId) {
        access.require(Action.OPERATE_JOBS);
        IntegrityRun run = runs.lock(runId).orElseThrow(NotFoundException::new);
        if (run.isRunning()) {
            run.end(RunState.STOPPED, clock.instant());
        }
    }

    private void note(SecurityEventKind kind, String object) {
        securityLog.add(kind, currentUser.require().accountId(), null, object, true);
    }
}
