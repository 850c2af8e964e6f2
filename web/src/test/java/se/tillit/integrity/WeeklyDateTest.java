package se.tillit.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T02:59:59Z, 2026-11-15",
        "2026-11-22T03:00:00Z, 2026-11-22",
        "2026-11-28T22:00:00Z, 2026-11-22",
        // Summer time: 04:00 is an hour earlier.
        "2026-07-05T01:59:59Z, 2026-06-28",
        "2026-07-05T02:00:00Z, 2026-07-05",
        // The night when summer time ends, and a year's end.
        "2026-10-25T03:00:00Z, 2026-10-25",
        "2027-01-01T12:00:00Z, 2026-12-27"
    })
    void isTheNewestSundayWhoseTimeHasCome(Instant now, LocalDate due) {
        assertThat(new WeeklyDate(DayOfWeek.SUNDAY, LocalTime.of(4, 0)).dueAt(now))
                .isEqualTo(due);
    }
}
