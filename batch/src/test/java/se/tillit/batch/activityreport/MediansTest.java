package se.tillit.batch.activityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {

    @Test
    void medianIsTheMiddleOrTheMeanOfTheTwoMiddleOnes() {
        assertThat(Medians.median(List.of(7, 1, 3))).isEqualByComparingTo("3");
        assertThat(Medians.median(List.of(1, 2, 10, 5))).isEqualByComparingTo("3.5");
    }

    @Test
    void exactlyHalfAnsweredHasAMedianAndFewerHasNone() {
        assertThat(Medians.medianOfAnswers(List.of(4, Medians.NEVER)).value()).isEqualByComparingTo("4");
        assertThat(Medians.medianOfAnswers(List.of(4, Medians.NEVER, Medians.NEVER))
                        .note())
                .isEqualTo(Note.FEWER_THAN_HALF_ANSWERED);
        assertThat(Medians.medianOfAnswers(List.of()).note()).isEqualTo(Note.NO_BASE);
    }

    @Test
    void thirdQuartileIsTheNearestRank() {
        assertThat(Medians.thirdQuartileOfAnswers(List.of(1, 2, 3, 4)).value()).isEqualByComparingTo("3");
        assertThat(Medians.thirdQuartileOfAnswers(List.of(1, 2, 3, 4, 5)).value())
                .isEqualByComparingTo("4");
        assertThat(Medians.thirdQuartileOfAnswers(List.of(1, Medians.NEVER)).note())
                .isEqualTo(Note.FEWER_THAN_THREE_QUARTERS_ANSWERED);
    }

    @Test
    void shareWithoutABaseIsNotZero() {
        assertThat(Figure.share(0, 0).note()).isEqualTo(Note.NO_BASE);
        assertThat(Figure.share(0, 3).value()).isEqualByComparingTo("0");
        assertThat(Figure.share(2, 3).value()).isEqualByComparingTo("66.66666667");
    }
}
