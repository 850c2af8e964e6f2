package se.tillit.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParametersIncrementer;
import org.springframework.batch.core.job.parameters.JobParametersValidator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepLocator;

/**
 * A job that always says when it has ended, however it ends. Spring Batch tells its listeners only after it has written
 * the end of the run, so a database that is away just then would keep the month for ever.
 */
final class LeasedJob implements Job, StepLocator {

    private final Job job;
    private final StepLocator steps;
    private final Consumer<JobExecution> ended;

    /**
     * @param job knows its steps, as every job from a builder does
     * @param ended called once for each execution, after everything else
     */
    LeasedJob(Job job, Consumer<JobExecution> ended) {
        this.job = job;
        this.steps = (StepLocator) job;
        this.ended = ended;
    }

    @Override
    public void execute(JobExecution execution) throws JobInterruptedException {
        try {
            job.execute(execution);
        } finally {
            ended.accept(execution);
        }
    }

    @Override
    public String getName() {
        return job.getName();
    }

    @Override
    public boolean isRestartable() {
        return job.isRestartable();
    }

    @Override
    public @Nullable JobParametersIncrementer getJobParametersIncrementer() {
        return job.getJobParametersIncrementer();
    }

    @Override
    public JobParametersValidator getJobParametersValidator() {
        return job.getJobParametersValidator();
    }

    @Override
    public @Nullable Step getStep(String name) {
        return steps.getStep(name);
    }
}
