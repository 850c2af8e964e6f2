package se.tillit.operations.view;

import java.util.Locale;
import se.tillit.batch.JobRun;
import se.tillit.batch.JobRun.Status;
import se.tillit.batch.JobRun.Step;
import se.tillit.shared.Texts;

/**
 * How far a run is, for the page and for its live update.
 *
 * @param percent 0–100, over all steps
 * @param text what it does now, in the reader's language
 */
record RunProgress(boolean running, int percent, String text) {

    static RunProgress of(JobRun run, Locale locale) {
        return new RunProgress(!run.ended(), percent(run), text(run, locale));
    }

    /** The compiling of the networks is nearly all of the work, so its parts count, and each other step as one. */
    private static int percent(JobRun run) {
        long total = run.steps().stream()
                .mapToLong(step -> Math.max(1, step.total()))
                .sum();
        long done = run.steps().stream()
                .mapToLong(step -> step.status() == Status.COMPLETED ? Math.max(1, step.total()) : step.done())
                .sum();
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    private static String text(JobRun run, Locale locale) {
        return run.steps().stream()
                .filter(step -> step.status() == Status.RUNNING)
                .findFirst()
                .map(step -> text(step, locale))
                .orElseGet(() -> Texts.get(locale, "Status." + run.status().name()));
    }

    private static String text(Step step, Locale locale) {
        String name = Texts.get(locale, "operations.step." + step.name());
        return step.total() > 1 ? Texts.get(locale, "operations.jobs.step-of", name, step.done(), step.total()) : name;
    }
}
