package se.tillit.launcher;

import java.io.PrintStream;

/** The console as it was when the program started, which the portal's server cannot print to. */
record Console(PrintStream out, PrintStream err) {

    static final Console OF_THIS_PROCESS = new Console(System.out, System.err);

    /** A bar where someone is looking, a line at the end otherwise. */
    Progress progress(String task) {
        return System.console() == null ? Progress.line(err, task) : Progress.bar(err, task);
    }
}
