package se.tillit.operations.view;

import se.tillit.batch.JobRun.Status;

/** The class of the mark before a run's status; the word beside it says the same. */
final class RunMark {

    private RunMark() {}

    static String of(Status status) {
        return switch (status) {
            case COMPLETED -> "is-done";
            case RUNNING -> "is-running";
            case WAITING -> "is-waiting";
            case FAILED, STOPPED -> "is-failed";
        };
    }
}
