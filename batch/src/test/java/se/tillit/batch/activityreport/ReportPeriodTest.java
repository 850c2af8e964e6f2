package se.tillit.batch.activityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tillit.batch.calendar.WorkingDays;

class ReportPeriodTest {

    @Test
    void wholeMonthIsComparedWithWholeMonths() {
        List<ReportWindow> windows = period("2026-03", "2026-04-01").windows();

        assertThat(interval(windows.get(ReportPeriod.CURRENT))).isEqualTo("2026-03-01 2026-04-01");
        assertThat(interval(windows.get(ReportPeriod.LAST_YEAR))).isEqualTo("2025-03-01 2025-04-01");
        assertThat(interval(windows.get(ReportPeriod.PREVIOUS))).isEqualTo("2026-02-01 2026-03-01");
    }

    @Test
    void runningMonthIsComparedWithAsManyDaysButNeverBeyondTheMonth() {
        List<ReportWindow> windows = period("2026-03", "2026-03-31").windows();

        assertThat(interval(windows.get(ReportPeriod.CURRENT))).isEqualTo("2026-03-01 2026-03-31");
        assertThat(interval(windows.get(ReportPeriod.PREVIOUS))).isEqualTo("2026-02-01 2026-03-01");
    }

    @Test
    void januaryLooksBackOverTheYear() {
        List<ReportWindow> windows = period("2027-01", "2027-02-01").windows();

        assertThat(interval(windows.get(ReportPeriod.PREVIOUS))).isEqualTo("2026-12-01 2027-01-01");
        assertThat(interval(windows.get(windows.size() - 1))).isEqualTo("2025-02-01 2025-03-01");
    }

    @Test
    void leapDayBelongsToItsMonth() {
        assertThat(period("2028-02", "2028-03-01").dataThrough()).isEqualTo("2028-02-29");
        assertThat(interval(period("2028-02", "2028-03-01").windows().get(ReportPeriod.LAST_YEAR)))
                .isEqualTo("2027-02-01 2027-03-01");
    }

    @Test
    void dataGoThroughYesterdayOrTheLastDay() {
        assertThat(period("2026-10", "2026-10-02").dataThrough()).isEqualTo("2026-10-01");
        assertThat(period("2026-10", "2026-12-24").dataThrough()).isEqualTo("2026-10-31");
        assertThat(period("2026-10", "2026-10-01").hasBegun()).isFalse();
        assertThat(period("2026-10", "2026-10-02").hasBegun()).isTrue();
        assertThat(period("2026-10", "2026-10-31").complete()).isFalse();
        assertThat(period("2026-10", "2026-11-01").complete()).isTrue();
    }

    @Test
    void freezesOnTheFifthWorkingDay() {
        assertThat(period("2026-10", "2026-11-01").freezesOn()).isEqualTo("2026-11-06");
        assertThat(period("2026-12", "2027-01-01").freezesOn()).isEqualTo("2027-01-11");
    }

    @Test
    void everyQuestionIsMeasuredInExactlyOneMonth() {
        LocalDate asked = LocalDate.parse("2026-01-01");
        ReportWindow first = period("2026-01", "2026-02-01").windows().get(0);
        for (LocalDate day = first.measuredFrom(); day.isBefore(asked.plusYears(1)); day = day.plusDays(1)) {
            LocalDate deadline = WorkingDays.after(day, ReportWindow.ANSWER_DAYS);
            YearMonth month = YearMonth.from(deadline);
            ReportWindow window = new ReportPeriod(month, month.plusMonths(1).atDay(1))
                    .windows()
                    .get(0);
            assertThat(day).isAfterOrEqualTo(window.measuredFrom()).isBefore(window.measuredTo());
        }
    }

    private static ReportPeriod period(String month, String businessDate) {
        return new ReportPeriod(YearMonth.parse(month), LocalDate.parse(businessDate));
    }

    private static String interval(ReportWindow window) {
        return window.from() + " " + window.to();
    }
}
