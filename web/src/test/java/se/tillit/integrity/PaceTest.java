package se.tillit.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void readsNoFasterThanItIsTold() throws Interrupted {
        Pace pace = new Pace(1000, () -> true, nanos::get, nanos::addAndGet);
        for (int piece = 0; piece < 30; piece++) {
            pace.after(100);
        }
        assertThat(nanos.get()).isEqualTo(TimeUnit.SECONDS.toNanos(3));
    }

    @Test
    void slowDiskIsNotSlowedFurther() throws Interrupted {
        AtomicLong paused = new AtomicLong();
        Pace pace = new Pace(1000, () -> true, () -> nanos.addAndGet(TimeUnit.SECONDS.toNanos(1)), paused::addAndGet);
        pace.after(500);
        assertThat(paused).hasValue(0);
    }

    @Test
    void zeroIsAsFastAsItGoes() throws Interrupted {
        Pace pace = new Pace(0, () -> true, nanos::get, pause -> {
            throw new AssertionError("waited");
        });
        pace.after(Integer.MAX_VALUE);
    }

    @Test
    void asksEveryFewSecondsWhetherToGoOn() throws Interrupted {
        AtomicInteger asked = new AtomicInteger();
        Pace pace = new Pace(100, () -> asked.incrementAndGet() < 3, nanos::get, nanos::addAndGet);
        assertThatThrownBy(() -> {
                    while (true) {
                        pace.after(100);
                    }
                })
                .isInstanceOf(Interrupted.class);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(nanos.get())).isBetween(15L, 20L);
    }
}
