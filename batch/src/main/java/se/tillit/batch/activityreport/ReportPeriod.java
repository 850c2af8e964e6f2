package se.tillit.batch.activityreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.tillit.batch.calendar.WorkingDays;

/**
 * One month as seen on a business date: the intervals that are compared and the day when the month freezes
 * (reports.md §6.1 rules 1, 4 and 5). Only whole days count, so a running month ends the day before the business date.
 *
 * @param month the reported month
 * @param businessDate the day of the run in Europe/Stockholm
 */
public record ReportPeriod(YearMonth month, LocalDate businessDate) {

    static final int CURRENT = 0;
    static final int LAST_YEAR = 1;
    static final int PREVIOUS = 2;
    static final int FIRST_OF_SERIES = 3;
    /** How many intervals each figure is given for. */
    static final int COMPARED = 3;

    private static final int SERIES_MONTHS = 24;
    private static final int FREEZE_WORKING_DAYS = 5;

    /** Whether the month has at least one whole day behind it. */
    public boolean hasBegun() {
        return month.atDay(1).isBefore(businessDate);
    }

    /** Whether all days of the month lie behind. */
    public boolean complete() {
        return !end().isAfter(businessDate);
    }

    /** The last day that is included: "data t.o.m.". */
    public LocalDate dataThrough() {
        return (complete() ? end() : businessDate).minusDays(1);
    }

    /** The fifth working day after the month: from then on the published report stands. */
    public LocalDate freezesOn() {
        return WorkingDays.after(month.atEndOfMonth(), FREEZE_WORKING_DAYS);
    }

    /** Whether the report compiled on the business date is the final one. */
    public boolean freezes() {
        return !businessDate.isBefore(freezesOn());
    }

    /** The period, the same period last year, as many days of the previous month, then the months of the series. */
    List<ReportWindow> windows() {
        List<ReportWindow> windows = new ArrayList<>();
        windows.add(window(CURRENT, month));
        windows.add(window(LAST_YEAR, month.minusYears(1)));
        windows.add(window(PREVIOUS, month.minusMonths(1)));
        windows.add(window(FIRST_OF_SERIES, month));
        for (int back = 1; back < SERIES_MONTHS; back++) {
            YearMonth earlier = month.minusMonths(back);
            windows.add(ReportWindow.of(
                    FIRST_OF_SERIES + back,
                    earlier.atDay(1),
                    earlier.plusMonths(1).atDay(1)));
        }
        return windows;
    }

    /** The month of a window of the series. */
    YearMonth seriesMonth(int windowNumber) {
        return month.minusMonths(windowNumber - (long) FIRST_OF_SERIES);
    }

    private LocalDate end() {
        return month.plusMonths(1).atDay(1);
    }

    /** The whole of that month, or as many days of it as the running month has behind it. */
    private ReportWindow window(int number, YearMonth other) {
        LocalDate wholeEnd = other.plusMonths(1).atDay(1);
        LocalDate partEnd = other.atDay(1)
                .plusDays(businessDate.toEpochDay() - month.atDay(1).toEpochDay());
        return ReportWindow.of(number, other.atDay(1), complete() || partEnd.isAfter(wholeEnd) ? wholeEnd : partEnd);
    }
}
