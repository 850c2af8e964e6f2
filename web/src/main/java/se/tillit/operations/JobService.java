package se.tillit.operations;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongSupplier;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.batch.AlreadyRunningException;
import se.tillit.batch.JobRun;
import se.tillit.batch.NotRestartableException;
import se.tillit.batch.PeriodNotBegunException;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * Starting, continuing and following runs of the activity report. For the role OPERATOR only. The jobs keep their own
 * transactions, so none is open here.
 */
@Service
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JobService {

    private static final int HISTORY = 50;

    private RunningJobs jobs;
    private Access access;
    private CurrentUser currentUser;
    private SecurityLog securityLog;

    protected JobService() {}

    @Inject
    public JobService(RunningJobs jobs, Access access, CurrentUser currentUser, SecurityLog securityLog) {
        this.jobs = jobs;
        this.access = access;
        this.currentUser = currentUser;
        this.securityLog = securityLog;
    }

    /** The latest runs, newest first, at most 50. */
    public List<JobRun> history() {
        return history(HISTORY);
    }

    /** The latest runs, newest first. */
    public List<JobRun> history(int most) {
        access.require(Action.OPERATE_JOBS);
        return jobs.get().history(most);
    }

    /** One run as it is now. @throws NotFoundException when there is none */
    public JobRun get(long runId) {
        access.require(Action.OPERATE_JOBS);
        return jobs.get().find(runId).orElseThrow(NotFoundException::new);
    }

    /** The month that one would compile: the last whole one. */
    public YearMonth lastWholeMonth() {
        return YearMonth.from(jobs.get().businessDate()).minusMonths(1);
    }

    /**
     * Starts compiling a month, and returns at once with the id of the run.
     *
     * @throws ReportPeriodNotBegunException when the month has no whole day behind it
     * @throws ReportAlreadyRunningException when the month is being compiled; a double click starts one run
     */
    public long start(YearMonth period) {
        access.require(Action.OPERATE_JOBS);
        return started(() -> jobs.get().start(period));
    }

    /** Goes on with a failed run from where it stopped. @throws RunNotRestartableException when it cannot be continued */
    public long restart(long runId) {
        get(runId);
        return started(() -> jobs.get().restart(runId));
    }

    private long started(LongSupplier start) {
        try {
            long runId = start.getAsLong();
            securityLog.add(
                    SecurityEventKind.JOB_START,
                    currentUser.require().accountId(),
                    null,
                    "activity-report " + runId,
                    true);
            return runId;
        } catch (AlreadyRunningException e) {
            throw new ReportAlreadyRunningException();
        } catch (PeriodNotBegunException e) {
            throw new ReportPeriodNotBegunException();
        } catch (NotRestartableException e) {
            throw new RunNotRestartableException();
        }
    }
}
