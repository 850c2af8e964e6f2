package se.tillit.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;

/**
 * The reader's process: takes requests from its input one after the other and writes the answers to its output, until the
 * input ends. Ends by itself when nobody asks any more, and when a file takes too long although the portal is gone.
 */
public final class ReaderProgram {

    /** Longer than {@link ReaderProcess} keeps one that rests. */
    private static final Duration IDLE = ReaderProcess.LONGEST_REST.plusSeconds(15);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private final FileReading reading = new FileReading();

    private ReaderProgram() {}

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            // What a parser prints must not come between the answers.
            System.setOut(System.err);
            new ReaderProgram().serve(in, out);
        }
        Runtime.getRuntime().halt(0);
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            ReaderRequest request;
            ScheduledFuture<?> rest = haltAfter(IDLE);
            try {
                request = ReaderRequest.read(in);
            } catch (EOFException e) {
                return;
            } finally {
                rest.cancel(false);
            }
            ScheduledFuture<?> limit = haltAfter(request.limit().plus(GRACE));
            reading.answer(request).write(out);
            limit.cancel(false);
        }
    }

    private ScheduledFuture<?> haltAfter(Duration time) {
        return watch.schedule(() -> Runtime.getRuntime().halt(3), time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
