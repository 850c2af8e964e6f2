package se.tillit.launcher;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.tillit.batch.ActivityReportJobs;
import se.tillit.batch.AlreadyRunningException;
import se.tillit.batch.JobRefusedException;
import se.tillit.batch.JobRun;
import se.tillit.config.Settings;

/** {@code tillit job}: runs a nightly job by hand, beside a running portal or without one. */
@Command(
        name = "job",
        description = "Kör ett nattligt jobb för hand.",
        subcommands = JobCommand.ActivityReport.class,
        synopsisSubcommandLabel = "JOBB")
final class JobCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälp.")
    private boolean help;

    @Override
    public Integer call() {
        throw new Failure("Ange ett jobb: activity-report.");
    }

    /** {@code tillit job activity-report --period 2026-10}: compiles one month and waits for the end. */
    @Command(name = "activity-report", description = "Sammanställ verksamhetsrapporten för en månad.")
    static final class ActivityReport implements Callable<Integer> {

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", required = true, description = "Månaden, som 2026-10.")
        private @Nullable String period;

        @Override
        public Integer call() {
            YearMonth month = month(String.valueOf(period));
            common.apply();
            Settings settings = Settings.ofThisProcess();
            LauncherSettings.read(settings);
            DataFolder data = DataFolder.open(settings);
            LogFiles.open(data);
            try (Database database = Database.forCommand(settings, data, ProgramFolder.ofThisProcess());
                    ActivityReportJobs jobs = open(database, settings)) {
                return run(jobs, month);
            } catch (AlreadyRunningException e) {
                throw new Failure("Rapporten för " + month + " sammanställs redan.", e);
            } catch (JobRefusedException e) {
                throw new Failure("Månaden " + month + " har ingen hel dag bakom sig än.", e);
            }
        }

        private static YearMonth month(String text) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeParseException e) {
                throw new Failure("--period måste vara en månad som 2026-10, men är ”" + text + "”.", e);
            }
        }

        private static ActivityReportJobs open(Database database, Settings settings) {
            database.migrate();
            return ActivityReportJobs.open(
                    database.access().url(),
                    database.access().batch(),
                    new ActivityReportJobs.Settings(
                            settings.number("tillit.reports.partitions", 1, 1000),
                            settings.timeOfDay("tillit.reports.nightly-time")),
                    Clock.systemUTC());
        }

        private static int run(ActivityReportJobs jobs, YearMonth month) {
            Console console = Console.OF_THIS_PROCESS;
            JobRun run;
            try (Progress progress = console.progress("Sammanställer " + month)) {
                run = jobs.runAndWait(month, state -> progress.show(done(state.steps()), total(state.steps())));
            }
            if (run.status() == JobRun.Status.COMPLETED) {
                console.out().println("Rapporten för " + month + " är sammanställd (körning " + run.id() + ").");
                return 0;
            }
            JobRun.Failure failure = run.failure();
            throw new Failure("Körning " + run.id() + " av rapporten för " + month + " blev inte klar"
                    + (failure == null ? "." : " (" + failure.reason() + ").")
                    + " Orsaken står på /drift/jobb och i loggen.");
        }

        private static long done(List<JobRun.Step> steps) {
            return steps.stream().mapToLong(JobRun.Step::done).sum();
        }

        private static long total(List<JobRun.Step> steps) {
            return steps.stream().mapToLong(JobRun.Step::total).sum();
        }
    }
}
