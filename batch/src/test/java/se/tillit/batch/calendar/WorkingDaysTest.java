package se.tillit.batch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-06",
                "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-03-26", "2027-03-29",
                "2027-05-06", "2027-06-25", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-23", "2030-06-21"
            })
    void holidaysAndTheirEvesAreNoWorkingDays(String day) {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-05", "2026-04-02", "2026-05-15", "2026-10-30", "2026-12-23", "2026-12-30", "2028-02-29"
            })
    void daysBesideThemAreWorkingDays(String day) {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void workingDaysOfAYearAreThoseOfTheSwedishCalendar() {
        assertThat(List.of(workingDays(2025), workingDays(2026), workingDays(2027)))
                .containsExactly(249, 251, 253);
    }

    @Test
    void sameDayIsZeroAndAWeekendAddsNothing() {
        LocalDate friday = LocalDate.parse("2026-10-02");
        assertThat(WorkingDays.between(friday, friday)).isZero();
        assertThat(WorkingDays.between(friday, LocalDate.parse("2026-10-04"))).isZero();
        assertThat(WorkingDays.between(friday, LocalDate.parse("2026-10-05"))).isEqualTo(1);
        assertThat(WorkingDays.after(friday, 0)).isEqualTo(friday);
        assertThat(WorkingDays.after(friday, 10)).isEqualTo("2026-10-16");
    }

    private static int workingDays(int year) {
        return WorkingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
