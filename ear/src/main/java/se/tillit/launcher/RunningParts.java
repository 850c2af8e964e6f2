package se.tillit.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/**
 * What runs, and its end: last started, first stopped, whether asked for by Ctrl-C, by SIGTERM, by the loss of the
 * parent process or by a failed start.
 */
final class RunningParts {

    private static final Logger LOG = Logger.getLogger(RunningParts.class.getName());
    private static final int EXIT_BY_SIGINT = 130;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean stopping;

    /** Stops the parts and ends the process with 130 on Ctrl-C, 0 on SIGTERM and on the loss of the terminal. */
    void stopOnSignals() {
        Signal.handle(new Signal("INT"), signal -> stopInBackground(EXIT_BY_SIGINT));
        Signal.handle(new Signal("TERM"), signal -> stopInBackground(0));
        Signal.handle(new Signal("HUP"), signal -> stopInBackground(0));
    }

    /** Stops also when the process that started this one is gone, so that a killed Maven leaves nothing behind. */
    void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> stopInBackground(0)));
    }

    /** Remembers a part that has started. When the end has already begun it is stopped at once. */
    <T extends AutoCloseable> T add(T part) {
        synchronized (this) {
            if (!stopping) {
                parts.push(part);
                return part;
            }
        }
        close(part);
        return part;
    }

    private void stopInBackground(int exitCode) {
        Thread thread = new Thread(
                () -> {
                    stop();
                    // The server's own shutdown hook has nothing left to do.
                    Runtime.getRuntime().halt(exitCode);
                },
                "tillit-stop");
        thread.start();
    }

    /** Stops everything, in reverse order. Waits for an end that has already begun. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        synchronized (parts) {
            for (AutoCloseable part = next(); part != null; part = next()) {
                close(part);
            }
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        return parts.poll();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "A part did not stop in good order", e);
        }
    }
}
