package se.tillit.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the activity report, as it was when asked for.
 *
 * @param id the execution id; a continued run gets a new one
 * @param period the reported month
 * @param businessDate day of the run in Europe/Stockholm
 * @param startedAt UTC; null while it waits for a free thread
 * @param endedAt UTC; null while it runs
 * @param steps all steps in their order, also those not begun
 * @param failure why it failed, else null
 * @param restartable whether {@link ActivityReportJobs#restart} would go on from where it stopped
 */
public record JobRun(
        long id,
        YearMonth period,
        LocalDate businessDate,
        Status status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<Step> steps,
        @Nullable Failure failure,
        boolean restartable) {

    /** How far a run or step is. */
    public enum Status {
        WAITING,
        RUNNING,
        COMPLETED,
        FAILED,
        /** Ended on request, for example when the portal stopped. */
        STOPPED
    }

    /**
     * One step.
     *
     * @param name e.g. {@code compileNetworksStep}; the interface has a text for each
     * @param done how much of it, of {@code total}: networks in {@code compileNetworksStep}, else 0 or 1
     */
    public record Step(String name, Status status, long done, long total) {}

    /**
     * Why a run failed.
     *
     * @param reason the name of a {@link se.tillit.batch.activityreport.ReportFailure.Reason}: a message key
     * @param detail technical, in English, for the operator; names no person
     */
    public record Failure(String reason, String detail) {}

    /** Whether the run has come to an end, good or bad. */
    public boolean ended() {
        return status != Status.WAITING && status != Status.RUNNING;
    }
}
