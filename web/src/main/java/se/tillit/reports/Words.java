package se.tillit.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;

/** The texts of reports in one language. */
record Words(Locale locale) {

    String text(String key, Object... arguments) {
        return Texts.get(locale, "reports." + key, arguments);
    }

    /** The name of an enum constant: {@code <Enum>.<CONSTANT>}. */
    String name(Enum<?> constant) {
        return Texts.get(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String metric(Metric metric, String what) {
        return text("metric." + metric.name() + "." + what);
    }

    String date(LocalDate date) {
        return Formats.date(date, locale);
    }

    /** "6 november 2026 kl. 2.15", in Europe/Stockholm. */
    String dateTime(Instant when) {
        return text("date-time", Formats.date(when, locale), Formats.time(when));
    }

    /** "oktober 2026". */
    String month(YearMonth month) {
        return Formats.month(month, locale);
    }

    /** "okt". */
    String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(month).replace(".", "");
    }

    /** "1–22 november 2026": the days that a report covers. */
    String days(ReportHead head) {
        return head.dataThrough().getDayOfMonth() == 1 ? date(head.dataThrough()) : "1–" + date(head.dataThrough());
    }

    /** A text with its first letter large. */
    String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
