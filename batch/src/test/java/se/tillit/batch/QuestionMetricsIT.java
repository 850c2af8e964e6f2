package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** M13–M15, and the intervals of running months. */
class QuestionMetricsIT extends ReportJobsIT {

    private final long ale = data.municipality("1440", "Ale");
    private final long asker = data.person(ale);
    private final long other = data.person(ale);
    private final long plan = data.network("plan", "PEER", asker);

    @Test
    void duplicatesAndQuestionsWithdrawnWithinTheHourAreNotCounted() {
        long kept = data.question(plan, ale, asker, "2026-10-05");
        data.merge(data.question(plan, ale, asker, "2026-10-06"), kept);
        data.withdraw(data.question(plan, ale, asker, "2026-10-07"), "2026-10-07 10:59:59");
        data.withdraw(data.question(plan, ale, asker, "2026-10-08"), "2026-10-08 11:00:00");

        assertThat(compile(OCTOBER).network("plan", "M13")).isEqualTo("2");
    }

    @Test
    void questionIsMeasuredInTheMonthWhenItsTenWorkingDaysEnd() {
        // 17 September 2026 is a Thursday: its tenth working day is 1 October; the day before, 30 September.
        data.question(plan, ale, asker, "2026-09-16");
        data.question(plan, ale, asker, "2026-09-17");
        // 16 October: 30 October. 19 October: 2 November, not yet measurable.
        data.question(plan, ale, asker, "2026-10-16");
        data.question(plan, ale, asker, "2026-10-19");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M14")).isEqualTo("0/2");
        assertThat(report.network("plan", "M13")).isEqualTo("2");
    }

    @Test
    void onlyTheFirstAnswerOfAnotherPersonWithinTenWorkingDaysCounts() {
        long inTime = data.question(plan, ale, asker, "2026-10-01");
        data.answer(inTime, ale, other, "2026-10-15", false);
        data.answer(inTime, ale, other, "2026-10-16", false);
        long late = data.question(plan, ale, asker, "2026-10-02");
        data.answer(late, ale, other, "2026-10-19", false);
        long ownSolution = data.question(plan, ale, asker, "2026-10-05");
        data.answer(ownSolution, ale, asker, "2026-10-06", true);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M14")).isEqualTo("1/3");
        assertThat(report.network("plan", "M15")).isEqualTo("11");
        assertThat(report.figure("NETWORK", "plan", "OFFICIALS", "M15", "P75"))
                .isEqualTo("FEWER_THAN_THREE_QUARTERS_ANSWERED");
    }

    @Test
    void medianIsUnknownWhenFewerThanHalfAreAnswered() {
        data.answer(data.question(plan, ale, asker, "2026-10-01"), ale, other, "2026-10-01", false);
        data.question(plan, ale, asker, "2026-10-02");
        data.question(plan, ale, asker, "2026-10-05");

        assertThat(compile(OCTOBER).network("plan", "M15")).isEqualTo("FEWER_THAN_HALF_ANSWERED");
    }

    @Test
    void answerOfTheSameWeekendTakesNoWorkingDay() {
        data.answer(data.question(plan, ale, asker, "2026-10-03"), ale, other, "2026-10-04", false);

        assertThat(compile(OCTOBER).network("plan", "M15")).isEqualTo("0");
    }

    @Test
    void withoutMeasurableQuestionsThereIsNoShareAndNoMedian() {
        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M13")).isEqualTo("0");
        assertThat(report.network("plan", "M14")).isEqualTo("NO_BASE");
        assertThat(report.network("plan", "M15")).isEqualTo("NO_BASE");
    }

    @Test
    void runningMonthEndsYesterdayAndIsComparedWithAsManyDays() {
        clock.moveTo("2026-10-25T02:30:00");
        for (String day :
                new String[] {"2026-10-24", "2026-10-25", "2026-09-24", "2026-09-25", "2025-10-24", "2025-10-25"}) {
            data.document(plan, ale, asker, day);
        }

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M11")).isEqualTo("1");
        assertThat(report.previous("NETWORK", "plan", "OFFICIALS", "M11", "")).isEqualTo("1");
        assertThat(report.lastYear("NETWORK", "plan", "OFFICIALS", "M11", "")).isEqualTo("1");
        assertThat(report.municipality("1440", "M11")).isEqualTo("PERIOD_NOT_COMPLETE");
    }

    @Test
    void seriesEndsWithThePeriodAndBeginsWithTheFirstNetwork() {
        data.noStatusBefore(plan, "2026-08-15");
        data.meeting(plan, "2026-09-10");
        data.meeting(plan, "2026-10-10");
        data.meeting(plan, "2026-10-11");
        compile(OCTOBER);

        assertThat(TestDatabase.admin()
                        .queryForList(
                                "SELECT CONCAT(month, ' ', ROUND(value)) FROM report_series ORDER BY month",
                                String.class))
                .containsExactly("2026-08 0", "2026-09 1", "2026-10 2");
    }
}
