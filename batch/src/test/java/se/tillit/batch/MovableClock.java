package se.tillit.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
final class MovableClock extends Clock {

    private volatile Instant now;

    MovableClock(Instant now) {
        this.now = now;
    }

    /** At a local time in Europe/Stockholm. */
    static MovableClock at(String local) {
        return new MovableClock(
                LocalDateTime.parse(local).atZone(NightlyGuard.STOCKHOLM).toInstant());
    }

    void moveTo(String local) {
        now = LocalDateTime.parse(local).atZone(NightlyGuard.STOCKHOLM).toInstant();
    }

    void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
