package se.tillit.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/** Days and times as people in Göteborgsregionen keep them: Swedish working days, local times in Europe/Stockholm. */
final class SwedishDays {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private SwedishDays() {}

    /** The database's UTC value of a local time, on the right side of summer time. */
    static LocalDateTime utc(LocalDate date, LocalTime time) {
        return date.atTime(time)
                .atZone(ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    static LocalDate today(Instant now) {
        return now.atZone(ZONE).toLocalDate();
    }

    static LocalDate businessDate(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(ZONE).toLocalDate();
    }

    static boolean isWorkday(LocalDate date) {
        return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !FIXED.contains(MonthDay.from(date))
                && !isMidsummerEve(date)
                && !movesWithEaster(date);
    }

    /** The date itself when it is a working day, else the next one. */
    static LocalDate workdayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate plusWorkdays(LocalDate date, int workdays) {
        int step = workdays < 0 ? -1 : 1;
        LocalDate day = date;
        for (int left = Math.abs(workdays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isMidsummerEve(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.FRIDAY
                && date.getMonthValue() == 6
                && date.getDayOfMonth() >= 19
                && date.getDayOfMonth() <= 25;
    }

    /** Good Friday, Easter Monday and Ascension Day. */
    private static boolean movesWithEaster(LocalDate date) {
        LocalDate easter = easterSunday(date.getYear());
        return date.equals(easter.minusDays(2)) || date.equals(easter.plusDays(1)) || date.equals(easter.plusDays(39));
    }

    /** The anonymous Gregorian algorithm. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
