package se.tillit.operations.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.batch.JobRun;
import se.tillit.batch.JobRun.Status;
import se.tillit.operations.JobService;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** {@code /drift/jobb}: what runs, what has run, why a run failed, and starting. For operators. */
@Named
@RequestScoped
public class JobListBacking {

    private static final int MONTHS_TO_CHOOSE = 24;

    @Inject
    private JobService jobs;

    @Inject
    private PageBacking page;

    private List<JobRun> runs;
    private YearMonth period;

    /** Reads the history before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRuns();
    }

    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = jobs.history();
        }
        return runs;
    }

    /** The run that is going on; null when none is. */
    public JobRun getCurrent() {
        return getRuns().stream().filter(run -> !run.ended()).findFirst().orElse(null);
    }

    public int percent(JobRun run) {
        return RunProgress.of(run, page.getLocale()).percent();
    }

    public String progressText(JobRun run) {
        return RunProgress.of(run, page.getLocale()).text();
    }

    /** Why a run failed, in plain words; the technical detail stands beside it. */
    public String reason(JobRun run) {
        return Optional.ofNullable(run.failure())
                .map(failure -> Texts.get(page.getLocale(), "operations.failure." + failure.reason()))
                .orElse("");
    }

    /** Whole seconds from start to end; null while it runs. */
    public Long seconds(JobRun run) {
        return run.startedAt() == null || run.endedAt() == null
                ? null
                : ChronoUnit.SECONDS.between(run.startedAt(), run.endedAt());
    }

    /** The class of the mark before a status; the word says the same. */
    public String mark(JobRun run) {
        return RunMark.of(run.status());
    }

    /** The months that can be compiled, the running one first. */
    public List<YearMonth> getPeriods() {
        return Stream.iterate(jobs.lastWholeMonth().plusMonths(1), month -> month.minusMonths(1))
                .limit(MONTHS_TO_CHOOSE)
                .toList();
    }

    public YearMonth getPeriod() {
        return period == null ? jobs.lastWholeMonth() : period;
    }

    public void setPeriod(YearMonth period) {
        this.period = period;
    }

    public void start() {
        jobs.start(getPeriod());
        page.redirect("/drift/jobb", "job-started");
    }

    /** Goes on with a failed run. */
    public void restart(long runId) {
        jobs.restart(runId);
        page.redirect("/drift/jobb", "job-continued");
    }

    public boolean isFinished(JobRun run) {
        return run.status() == Status.COMPLETED;
    }
}
