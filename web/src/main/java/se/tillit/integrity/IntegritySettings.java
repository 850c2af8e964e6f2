package se.tillit.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When files are checked and how fast, {@code tillit.integrity.*}; the time is local in Europe/Stockholm. */
@ApplicationScoped
public class IntegritySettings {

    private static final long MEBIBYTE = 1024L * 1024L;

    @Inject
    @ConfigProperty(name = "tillit.integrity.weekly-enabled")
    private boolean weeklyEnabled;

    @Inject
    @ConfigProperty(name = "tillit.integrity.weekly-day")
    private DayOfWeek weeklyDay;

    @Inject
    @ConfigProperty(name = "tillit.integrity.weekly-time")
    private LocalTime weeklyTime;

    @Inject
    @ConfigProperty(name = "tillit.integrity.mib-per-second")
    private int mebibytesPerSecond;

    boolean weeklyEnabled() {
        return weeklyEnabled;
    }

    WeeklyDate weeklyDate() {
        return new WeeklyDate(weeklyDay, weeklyTime);
    }

    /** 0 for as fast as it goes. */
    long bytesPerSecond() {
        return mebibytesPerSecond * MEBIBYTE;
    }
}
