package se.tillit.batch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Arbetsdagar: Monday to Friday except Swedish public holidays (lag 1989:253) and midsommarafton, julafton and
 * nyårsafton (reports.md §6.1 rule 2).
 *
 * <p>Own code because the calendar is thirteen fixed rules, while the libraries for it bring a JSON reader and a
 * service loader into the portal's class loader.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.JUNE, 6),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26),
            MonthDay.of(Month.DECEMBER, 31));

    private WorkingDays() {}

    /** Whether people are expected at work that day. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !isMovableHoliday(day);
    }

    /** The working days after {@code from} up to and including {@code to}; 0 for the same day. */
    public static int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The {@code count}-th working day after {@code from}; {@code from} itself for 0. */
    public static LocalDate after(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isMovableHoliday(LocalDate day) {
        long afterEaster = ChronoUnit.DAYS.between(easterSunday(day.getYear()), day);
        boolean goodFridayEasterMondayOrAscension = afterEaster == -2 || afterEaster == 1 || afterEaster == 39;
        LocalDate midsummerEve =
                LocalDate.of(day.getYear(), Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return goodFridayEasterMondayOrAscension || day.equals(midsummerEve);
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
