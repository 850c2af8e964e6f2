package se.tillit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SwedishDaysTest {

    @Test
    void nineOClockIsNineOClockInSummerAndWinter() {
        LocalTime nine = LocalTime.of(9, 0);

        assertThat(SwedishDays.utc(LocalDate.of(2026, 3, 28), nine)).isEqualTo(LocalDateTime.of(2026, 3, 28, 8, 0));
        assertThat(SwedishDays.utc(LocalDate.of(2026, 3, 30), nine)).isEqualTo(LocalDateTime.of(2026, 3, 30, 7, 0));
        assertThat(SwedishDays.utc(LocalDate.of(2026, 10, 26), nine)).isEqualTo(LocalDateTime.of(2026, 10, 26, 8, 0));
    }

    @Test
    void publicHolidaysAreNoWorkdays() {
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 6, 19))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(SwedishDays.isWorkday(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void workdaysAreCountedOverWeekends() {
        assertThat(SwedishDays.plusWorkdays(LocalDate.of(2026, 11, 20), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(SwedishDays.plusWorkdays(LocalDate.of(2026, 11, 23), -1)).isEqualTo(LocalDate.of(2026, 11, 20));
    }
}
