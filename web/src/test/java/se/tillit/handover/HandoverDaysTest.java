package se.tillit.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.networks.SuccessionTerm;

class HandoverDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2027-01-01, HandoverDayNotAheadException",
        "2028-11-27, 2029-01-01, HandoverDayTooFarException",
        "2027-01-01, 2026-12-31, ReadingEndsTooEarlyException",
        "2027-01-01, 2028-01-02, ReadingEndsTooLateException"
    })
    void tellsWhichDayIsWrong(LocalDate day, LocalDate readsUntil, String problem) {
        assertThat(HandoverDays.problem(new SuccessionTerm(1, day, readsUntil), TODAY))
                .hasValueSatisfying(
                        found -> assertThat(found.getClass().getSimpleName()).isEqualTo(problem));
    }

    @Test
    void theFirstAndTheLastPossibleDaysAreTaken() {
        LocalDate tomorrow = TODAY.plusDays(1);
        LocalDate last = TODAY.plusYears(2);
        assertThat(HandoverDays.problem(new SuccessionTerm(1, tomorrow, tomorrow), TODAY))
                .isEmpty();
        assertThat(HandoverDays.problem(new SuccessionTerm(1, last, last.plusYears(1)), TODAY))
                .isEmpty();
    }
}
