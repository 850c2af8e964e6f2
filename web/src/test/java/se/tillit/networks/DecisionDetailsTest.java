package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static DecisionDetails decision(LocalDate decidedOn, LocalDate effectiveOn) {
        return new DecisionDetails(decidedOn, effectiveOn, "Förbundsstyrelsen", "", "Behövs");
    }

    private static void check(LocalDate decidedOn, LocalDate effectiveOn, LocalDate lastChange) {
        decision(decidedOn, effectiveOn).requireHonestDays(TODAY, Optional.ofNullable(lastChange));
    }

    @Test
    void aDecisionIsInForceFromTodayOrEarlier() {
        assertThatCode(() -> check(TODAY, TODAY, null)).doesNotThrowAnyException();
        assertThatCode(() -> check(TODAY.minusYears(1), TODAY.minusDays(3), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY, TODAY.plusDays(1), null)).isInstanceOf(EffectiveInFutureException.class);
    }

    @Test
    void itIsNotInForceBeforeItIsMade() {
        assertThatThrownBy(() -> check(TODAY, TODAY.minusDays(1), null))
                .isInstanceOf(EffectiveBeforeDecisionException.class);
    }

    @Test
    void itReachesBackToTheLastChangeAndNoFurther() {
        LocalDate lastChange = TODAY.minusDays(10);

        assertThatCode(() -> check(lastChange.minusDays(20), lastChange, lastChange))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(lastChange.minusDays(20), lastChange.minusDays(1), lastChange))
                .isInstanceOf(EffectiveBeforeLastChangeException.class);
    }
}
