package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tillit.documents.Reuse.Kind;

class ReuseTest {

    @Test
    void noFigurePointsAtFewerThanFive() {
        for (int opened = 0; opened <= 13; opened++) {
            Reuse reuse = Reuse.of(opened, 13);
            if (opened < 5) {
                assertThat(reuse).isEqualTo(new Reuse(Kind.FEWER_THAN, 5, 13));
            } else if (opened > 8) {
                assertThat(reuse).isEqualTo(new Reuse(Kind.MORE_THAN, 8, 13));
            } else {
                assertThat(reuse).isEqualTo(new Reuse(Kind.EXACTLY, opened, 13));
            }
        }
    }

    @Test
    void ofFewMunicipalitiesNothingExactIsTold() {
        for (int opened = 0; opened <= 6; opened++) {
            assertThat(Reuse.of(opened, 6).kind()).isNotEqualTo(Kind.EXACTLY);
        }
    }
}
