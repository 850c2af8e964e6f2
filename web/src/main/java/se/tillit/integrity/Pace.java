package se.tillit.integrity;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Keeps a check from taking the whole disk, and asks now and then whether it shall go on. */
final class Pace {

    private static final long ASK_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final long bytesPerSecond;
    private final BooleanSupplier goesOn;
    private final LongSupplier nanos;
    private final LongConsumer pause;
    private final long start;
    private long asked;
    private long bytes;

    /**
     * @param bytesPerSecond 0 for as fast as it goes
     * @param goesOn asked every few seconds
     * @param nanos tells the time
     * @param pause waits so many nanoseconds
     */
    Pace(long bytesPerSecond, BooleanSupplier goesOn, LongSupplier nanos, LongConsumer pause) {
        this.bytesPerSecond = bytesPerSecond;
        this.goesOn = goesOn;
        this.nanos = nanos;
        this.pause = pause;
        this.start = nanos.getAsLong();
        this.asked = start;
    }

    /** To be told of every piece that was read. */
    void after(int read) throws Interrupted {
        bytes += read;
        long now = nanos.getAsLong();
        if (bytesPerSecond > 0) {
            long due = (long) ((double) bytes / bytesPerSecond * TimeUnit.SECONDS.toNanos(1));
            if (due > now - start) {
                pause.accept(due - (now - start));
            }
        }
        if (now - asked >= ASK_NANOS) {
            asked = now;
            if (!goesOn.getAsBoolean()) {
                throw new Interrupted();
            }
        }
    }
}
