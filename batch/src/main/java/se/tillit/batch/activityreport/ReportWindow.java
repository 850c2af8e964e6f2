package se.tillit.batch.activityreport;

import java.time.LocalDate;
import se.tillit.batch.calendar.WorkingDays;

/**
 * A half-open interval of local dates in Europe/Stockholm that a snapshot looks at: {@code from <= day < to}.
 *
 * @param number place in {@link ReportPeriod#windows()}; the key of its facts
 * @param measuredFrom questions asked from this day …
 * @param measuredTo … and before this day have their ten working days end within the interval (M14, M15)
 */
record ReportWindow(int number, LocalDate from, LocalDate to, LocalDate measuredFrom, LocalDate measuredTo) {

    /** Working days within which a question should have its first answer. */
    static final int ANSWER_DAYS = 10;

    static ReportWindow of(int number, LocalDate from, LocalDate to) {
        return new ReportWindow(number, from, to, firstAskedWithDeadlineFrom(from), firstAskedWithDeadlineFrom(to));
    }

    LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** Deadlines never decrease with the day of asking, so a walk backwards finds the border. */
    private static LocalDate firstAskedWithDeadlineFrom(LocalDate border) {
        LocalDate asked = border;
        while (!WorkingDays.after(asked.minusDays(1), ANSWER_DAYS).isBefore(border)) {
            asked = asked.minusDays(1);
        }
        return asked;
    }
}
