package se.tillit.integrity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import se.tillit.shared.SwedishTime;

/** The business date for which a week's check is due: a date, so that neither summer time nor a second node doubles it. */
record WeeklyDate(DayOfWeek day, LocalTime time) {

    /** The newest one whose time has come. */
    LocalDate dueAt(Instant now) {
        LocalDate newest = SwedishTime.dateOf(now).with(TemporalAdjusters.previousOrSame(day));
        boolean come =
                !now.isBefore(ZonedDateTime.of(newest, time, SwedishTime.ZONE).toInstant());
        return come ? newest : newest.minusWeeks(1);
    }
}
