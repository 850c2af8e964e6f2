package se.tillit.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * When the data are made: everything before is history, everything after is planned.
 *
 * @param today the business date in Europe/Stockholm
 * @param utc the moment, as the database has it
 */
record Moment(LocalDate today, LocalDateTime utc) {

    /** Months of history. */
    static final int MONTHS = 24;

    static Moment of(Instant now) {
        return new Moment(
                SwedishDays.today(now),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC).withNano(0));
    }

    LocalDate historyStart() {
        return today.minusMonths(MONTHS);
    }

    /** A working day of the last week, so many working days ago; around long holidays simply a day of that week. */
    LocalDate lately(int workdaysAgo) {
        LocalDate day = SwedishDays.plusWorkdays(today, -workdaysAgo);
        LocalDate weekAgo = today.minusDays(6);
        return day.isBefore(weekAgo) ? weekAgo : day;
    }

    boolean past(LocalDateTime moment) {
        return moment.isBefore(utc);
    }

    /** The moment itself, or the present when that comes first. */
    LocalDateTime atMostNow(LocalDateTime moment) {
        return past(moment) ? moment : utc;
    }
}
