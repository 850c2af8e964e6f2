package se.tillit.integrity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.tillit.shared.Service;

/**
 * How far a check is, for the worker that does it. It asks nobody: no reader takes part. Each step is a transaction, none
 * lasts while files are read; a process that dies in between reads one folder again.
 */
@Service
public class IntegrityProgress {

    /** A node that has been silent for that long is dead. */
    static final Duration SILENT = Duration.ofMinutes(5);

    private IntegrityRepository runs;
    private Clock clock;

    protected IntegrityProgress() {}

    @Inject
    public IntegrityProgress(IntegrityRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Begins the check of that date, unless it has been or another one goes on just now. */
    public void beginWeekly(LocalDate businessDate) {
        if (!runs.hasRunFor(businessDate)) {
            runs.begin(businessDate, clock.instant());
        }
    }

    /** Takes on the check that nobody works on, new or left behind. */
    public Optional<IntegrityRun> claim(String node) {
        Instant now = clock.instant();
        return runs.findRunning()
                .filter(run -> runs.claim(run.getId(), node, now, now.minus(SILENT)))
                .flatMap(run -> runs.find(run.getId()));
    }

    /** Tells that the node lives. @return whether it shall go on */
    public boolean beat(long runId, String node) {
        Optional<IntegrityRun> mine = mine(runId, node);
        mine.ifPresent(run -> run.beat(clock.instant()));
        return mine.isPresent();
    }

    /** Notes a folder, all of it or nothing. @return whether the node shall go on */
    public boolean add(long runId, String node, FolderReport report) {
        Optional<IntegrityRun> mine = mine(runId, node);
        mine.ifPresent(run -> {
            run.add(report, clock.instant());
            report.findings().forEach(finding -> runs.add(new IntegrityFinding(runId, finding)));
        });
        return mine.isPresent();
    }

    public void end(long runId, String node, RunState how) {
        mine(runId, node).ifPresent(run -> run.end(how, clock.instant()));
    }

    /** The node stops working; the next goes on at once. */
    public void release(long runId, String node) {
        mine(runId, node).ifPresent(IntegrityRun::release);
    }

    private Optional<IntegrityRun> mine(long runId, String node) {
        return runs.lock(runId).filter(run -> run.isWorkedOnBy(node));
    }
}
