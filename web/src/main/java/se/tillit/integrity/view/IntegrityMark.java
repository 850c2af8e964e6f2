package se.tillit.integrity.view;

import se.tillit.integrity.RunState;

/** The class of the mark before a check's state; the word beside it says the same. */
final class IntegrityMark {

    private IntegrityMark() {}

    static String of(RunState state) {
        return switch (state) {
            case RUNNING -> "is-running";
            case COMPLETED -> "is-done";
            case STOPPED, FAILED -> "is-failed";
        };
    }
}
