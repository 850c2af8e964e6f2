package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tillit.people.PersonKind;
import se.tillit.shared.NotFoundException;

/** The rules of one seat. */
class SeatHistoryTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static final SeatHistory EMPTY = SeatHistory.of(List.of());

    private final SeatHistory held =
            SeatHistory.of(List.of(tenure(1, HoldingRole.HOLDER, SPRING, null).stored(7L)));

    private static Tenure tenure(long person, HoldingRole role, LocalDate from, LocalDate to) {
        return new Tenure(null, role, person, "Person " + person, PersonKind.OFFICIAL, from, to);
    }

    private static long holderOn(SeatHistory history, LocalDate day) {
        return history.on(day, HoldingRole.HOLDER).map(Tenure::personId).orElse(0L);
    }

    @Test
    void theLastDayIsTheDayBeforeTheEnd() {
        SeatHistory ended = held.end(7, SUMMER);

        assertThat(holderOn(ended, SUMMER.minusDays(1))).isEqualTo(1);
        assertThat(holderOn(ended, SUMMER)).isZero();
        assertThat(holderOn(ended, SPRING.minusDays(1))).isZero();
    }

    @Test
    void whoTakesOverBeginsOnTheDayWhenTheOtherEnds() {
        SeatHistory replaced = held.replace(7, tenure(2, HoldingRole.HOLDER, SUMMER, null));

        assertThat(holderOn(replaced, SUMMER.minusDays(1))).isEqualTo(1);
        assertThat(holderOn(replaced, SUMMER)).isEqualTo(2);
        assertThat(replaced.firstVacantDay(SPRING)).isEmpty();
    }

    @Test
    void aSecondHolderOnOneOfTheDaysIsRefusedAndNamed() {
        assertThatThrownBy(() -> held.give(tenure(2, HoldingRole.HOLDER, SUMMER, AUTUMN)))
                .isInstanceOfSatisfying(SeatTakenException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("person");
                    assertThat(refused.arguments()).containsExactly("Person 1", "2026-03-01", "none");
                });
        assertThat(held.give(tenure(2, HoldingRole.HOLDER, SPRING.minusDays(9), SPRING))
                        .tenures())
                .hasSize(2);
    }

    @Test
    void nobodyStepsInForThemselves() {
        assertThatThrownBy(() -> held.give(tenure(1, HoldingRole.SUBSTITUTE, SUMMER, null)))
                .isInstanceOf(HolderIsSubstituteException.class);
        assertThat(held.give(tenure(2, HoldingRole.SUBSTITUTE, SUMMER, null)).on(SUMMER, HoldingRole.SUBSTITUTE))
                .isPresent();
    }

    @Test
    void noHoldingEndsBeforeItHasHadADay() {
        assertThatThrownBy(() -> held.end(7, SPRING)).isInstanceOf(HoldingEndsBeforeStartException.class);
        assertThatThrownBy(() -> held.end(7, SPRING.minusDays(1))).isInstanceOf(HoldingEndsBeforeStartException.class);
        assertThatThrownBy(() -> EMPTY.give(tenure(1, HoldingRole.HOLDER, SUMMER, SPRING)))
                .isInstanceOf(HoldingEndsBeforeStartException.class);
        assertThat(holderOn(held.end(7, SPRING.plusDays(1)), SPRING)).isEqualTo(1);
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        assertThat(held.give(tenure(1, HoldingRole.HOLDER, SPRING, null))).isSameAs(held);
        SeatHistory ended = held.end(7, SUMMER);
        assertThat(ended.end(7, SUMMER)).isSameAs(ended);
    }

    @Test
    void aLaterEndMustNotReachTheNextOne() {
        SeatHistory replaced = held.replace(7, tenure(2, HoldingRole.HOLDER, SUMMER, null));

        assertThatThrownBy(() -> replaced.end(7, AUTUMN)).isInstanceOf(SeatTakenException.class);
    }

    @Test
    void aCorrectionKeepsTheRules() {
        SeatHistory replaced = held.replace(7, tenure(2, HoldingRole.HOLDER, SUMMER, null));
        Tenure first = replaced.get(7);

        assertThat(holderOn(replaced.correct(first.during(SPRING.minusDays(5), SUMMER)), SPRING.minusDays(1)))
                .isEqualTo(1);
        assertThatThrownBy(() -> replaced.correct(first.during(SPRING, AUTUMN))).isInstanceOf(SeatTakenException.class);
        assertThatThrownBy(() -> replaced.get(8)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aVacancyIsAsOldAsTheLastEndOrTheSeat() {
        LocalDate expected = SPRING.minusYears(1);
        SeatHistory ended = held.end(7, SUMMER);

        assertThat(ended.vacantSince(AUTUMN, expected)).isEqualTo(SUMMER);
        assertThat(EMPTY.vacantSince(AUTUMN, expected)).isEqualTo(expected);
        assertThat(ended.firstVacantDay(SPRING)).contains(SUMMER);
        assertThat(ended.firstVacantDay(AUTUMN)).contains(AUTUMN);
        assertThat(held.firstVacantDay(SPRING)).isEmpty();
    }
}
