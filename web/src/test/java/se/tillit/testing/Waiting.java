package se.tillit.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true: asks often, and gives up late. */
public final class Waiting {

    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Waiting() {}

    /** Returns as soon as the condition holds. @throws AssertionError when it does not hold within the limit */
    public static void until(Duration limit, String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("Waited " + limit.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
