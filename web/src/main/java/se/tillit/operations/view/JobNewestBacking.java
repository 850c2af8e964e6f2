package se.tillit.operations.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.batch.JobRun;
import se.tillit.operations.JobService;

/** The newest run, on the start page of those who operate the jobs. */
@Named
@RequestScoped
public class JobNewestBacking {

    @Inject
    private JobService jobs;

    private List<JobRun> runs;

    /** One run, or none before the first night. */
    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = jobs.history(1);
        }
        return runs;
    }

    public String mark(JobRun run) {
        return RunMark.of(run.status());
    }
}
