package se.tillit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmissionTest {

    private final Submission first = new Submission("form", "Rubrik", "Text");

    @Test
    void sameSendingTwiceIsOne() {
        assertThat(first.keyOf(1, 2))
                .isEqualTo(new Submission("form", "Rubrik", "Text").keyOf(1, 2))
                .hasSize(36);
    }

    @Test
    void anotherTextFromTheSameFormIsAnother() {
        assertThat(new Submission("form", "Rubrik", "Annan").keyOf(1, 2)).isNotEqualTo(first.keyOf(1, 2));
    }

    @Test
    void sameKeyFromAnotherPersonOrPlaceIsAnother() {
        assertThat(first.keyOf(1, 3)).isNotEqualTo(first.keyOf(1, 2));
        assertThat(first.keyOf(3, 2)).isNotEqualTo(first.keyOf(1, 2));
    }
}
