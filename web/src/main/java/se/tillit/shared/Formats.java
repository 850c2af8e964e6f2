package se.tillit.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * How dates, times and numbers are written (domain.md §7): always with the year, 24 hours with a full stop, no-break space
 * in numbers, decimal comma in Swedish. Times are shown in Europe/Stockholm.
 */
public final class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final char EN_DASH = '\u2013';
    private static final long KILO = 1000;

    private Formats() {}

    /** "23 november 2026". */
    public static String date(Temporal when, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(local(when));
    }

    /** "måndag 23 november 2026". */
    public static String longDate(Temporal when, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(local(when));
    }

    /** "2026-11-23", for tables and {@code datetime} attributes. */
    public static String isoDate(Temporal when) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(local(when));
    }

    /** "november 2026". */
    public static String month(Temporal month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** "9.00". */
    public static String time(Instant when) {
        LocalTime time = LocalTime.ofInstant(when, SwedishTime.ZONE);
        return DateTimeFormatter.ofPattern("H.mm", Locale.ROOT).format(time);
    }

    /** "2026-11-23 9.05", for tables. */
    public static String dateTime(Instant when) {
        return isoDate(when) + NO_BREAK_SPACE + time(when);
    }

    /** "torsdag 3 december 2026, kl. 9.00–12.00 (v. 49)"; both dates when it ends another day. */
    public static String span(Instant start, Instant end, Locale locale) {
        boolean swedish = Language.SV.tag().equals(locale.getLanguage());
        String clock = swedish ? "kl." + NO_BREAK_SPACE : "";
        String week = (swedish ? "v." : "week") + NO_BREAK_SPACE + week(SwedishTime.dateOf(start));
        if (SwedishTime.dateOf(start).equals(SwedishTime.dateOf(end))) {
            return longDate(start, locale) + ", " + clock + time(start) + EN_DASH + time(end) + " (" + week + ")";
        }
        return longDate(start, locale) + ", " + clock + time(start) + " " + EN_DASH + " " + longDate(end, locale) + ", "
                + clock + time(end) + " (" + week + ")";
    }

    /** ISO week number, Monday first. */
    public static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** "1 080 980" with no-break spaces, "−5". */
    public static String number(long value, Locale locale) {
        return decimal(value, 0, locale);
    }

    /** A number with a fixed number of decimals, rounded half up. */
    public static String decimal(double value, int decimals, Locale locale) {
        return decimal(BigDecimal.valueOf(value), decimals, locale);
    }

    /** A number with a fixed number of decimals, rounded half up (reports.md §6.1 rule 3). */
    public static String decimal(BigDecimal value, int decimals, Locale locale) {
        boolean swedish = Language.SV.tag().equals(locale.getLanguage());
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : (swedish ? "," : ".") + plain.substring(point + 1);
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(whole) + fraction;
    }

    /** "184 kB", "1,2 MB": decimal units, one decimal from one megabyte. */
    public static String fileSize(long bytes, Locale locale) {
        if (bytes < KILO) {
            return number(bytes, locale) + NO_BREAK_SPACE + "B";
        }
        // A unit ends where its rounded figure would reach a thousand of it.
        if (bytes < KILO * KILO - KILO / 2) {
            return number(Math.round(bytes / (double) KILO), locale) + NO_BREAK_SPACE + "kB";
        }
        if (bytes < KILO * KILO * KILO - KILO * KILO / 20) {
            return decimal(bytes / (double) (KILO * KILO), 1, locale) + NO_BREAK_SPACE + "MB";
        }
        return decimal(bytes / (double) (KILO * KILO * KILO), 1, locale) + NO_BREAK_SPACE + "GB";
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, NO_BREAK_SPACE);
        }
        return text.toString();
    }

    private static Temporal local(Temporal when) {
        return when instanceof Instant instant ? ZonedDateTime.ofInstant(instant, SwedishTime.ZONE) : when;
    }
}
