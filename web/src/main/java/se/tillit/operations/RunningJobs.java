package se.tillit.operations;

import se.tillit.batch.ActivityReportJobs;

/** Holds the portal's {@link ActivityReportJobs}, which is final and so cannot be a bean of this scope itself. */
public class RunningJobs {

    private ActivityReportJobs jobs;

    protected RunningJobs() {}

    RunningJobs(ActivityReportJobs jobs) {
        this.jobs = jobs;
    }

    public ActivityReportJobs get() {
        return jobs;
    }
}
