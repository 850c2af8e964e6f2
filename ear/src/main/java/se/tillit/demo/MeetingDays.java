package se.tillit.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days when a network meets: the same weekday and week of the month, not in July, few around Christmas. */
final class MeetingDays {

    private static final int MONTHS_AHEAD = 7;
    /** How likely a meeting is in each month, January first. */
    private static final double[] MONTH = {0.8, 1, 1, 0.9, 1, 0.6, 0, 0.5, 1, 1, 1, 0.6};

    private static final double YEAR = 9.4;

    private MeetingDays() {}

    static List<LocalDate> of(DemoNetwork network, Moment moment, double meetingsPerYear, Dice dice) {
        double wanted = meetingsPerYear * dice.share(0.8, 1.2);
        DayOfWeek weekday = DayOfWeek.of(dice.between(1, 5));
        int week = dice.between(1, 4);
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate month = moment.historyStart().withDayOfMonth(1);
        LocalDate end = moment.today().plusMonths(MONTHS_AHEAD);
        for (; month.isBefore(end); month = month.plusMonths(1)) {
            if (dice.chance(wanted * MONTH[month.getMonthValue() - 1] / YEAR)) {
                LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
                days.add(SwedishDays.workdayFrom(day));
            }
        }
        addForJourneys(network, moment, days, dice);
        days.removeIf(day -> !network.activeOn(day) || day.isBefore(moment.historyStart()));
        return new ArrayList<>(days);
    }

    private static void addForJourneys(DemoNetwork network, Moment moment, NavigableSet<LocalDate> days, Dice dice) {
        LocalDate today = moment.today();
        if (Journeys.MEET_SOON.contains(network.slug)
                && days.subSet(today.plusDays(2), today.plusDays(14)).isEmpty()) {
            days.add(SwedishDays.workdayFrom(today.plusDays(dice.between(4, 9))));
        }
        if (Journeys.ATTENDANCE_WAITS.contains(network.slug)
                && days.subSet(today.minusDays(25), today).isEmpty()) {
            days.add(SwedishDays.workdayFrom(today.minusDays(dice.between(12, 20))));
        }
    }
}
