package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearPlanTest {

    private static final Focus EMPTY = new Focus("", "");

    private static YearPlan plan(Focus... focusAreas) {
        return new YearPlan("", List.of(focusAreas), "");
    }

    @Test
    void emptyFieldsAreNoFocusAreas() {
        Focus one = new Focus("Klimat", "");
        Focus other = new Focus("Trygghet", "I alla tätorter");

        assertThat(plan(EMPTY, one, EMPTY, other, EMPTY).checked().focusAreas()).containsExactly(one, other);
    }

    @Test
    void oneToSevenAreAPlan() {
        Focus one = new Focus("Klimat", "");

        assertThat(plan(one).checked().focusAreas()).hasSize(1);
        assertThat(new YearPlan("", Collections.nCopies(7, one), "").checked().focusAreas())
                .hasSize(7);
        assertThatThrownBy(() -> plan(EMPTY).checked()).isInstanceOf(FocusAreaMissingException.class);
        assertThatThrownBy(() -> new YearPlan("", Collections.nCopies(8, one), "").checked())
                .isInstanceOf(FocusAreasTooManyException.class);
    }

    @Test
    void aDescriptionNeedsAName() {
        assertThatThrownBy(() -> plan(new Focus("Klimat", ""), new Focus("", "I alla tätorter"))
                        .checked())
                .isInstanceOfSatisfying(FocusTitleMissingException.class, refused -> assertThat(refused.field())
                        .isEqualTo("focus2"));
    }

    @Test
    void textsHaveAnEnd() {
        assertThatThrownBy(() -> plan(new Focus("a".repeat(161), "")).checked())
                .isInstanceOf(FocusTextTooLongException.class);
        assertThatThrownBy(() -> plan(new Focus("a", "b".repeat(1001))).checked())
                .isInstanceOf(FocusTextTooLongException.class);
    }

    @Test
    void aShorterPlanIsWrittenInPlace() {
        OperatingYear year = new OperatingYear(null, 2026);
        YearPlan three = plan(new Focus("a", ""), new Focus("b", "B"), new Focus("c", ""));
        YearPlan two = plan(new Focus("b", ""), new Focus("d", "D"));

        year.write(three, null, null);
        assertThat(year.plan()).isEqualTo(three);
        year.write(two, null, null);
        assertThat(year.plan()).isEqualTo(two);
    }
}
