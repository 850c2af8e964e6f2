package se.tillit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import se.tillit.batch.ActivityReportJobs;
import se.tillit.config.database.DatabaseAccess.Login;

/** Opens the jobs with the batch user's own connections, and closes them with the portal. */
@ApplicationScoped
public class JobsProducer {

    @Produces
    @ApplicationScoped
    RunningJobs jobs(JobSettings settings, Clock clock) {
        return new RunningJobs(ActivityReportJobs.open(
                settings.url(),
                new Login(settings.user(), settings.password()),
                new ActivityReportJobs.Settings(settings.partitions(), settings.nightlyTime()),
                clock));
    }

    void close(@Disposes RunningJobs jobs) {
        jobs.get().close();
    }
}
