package se.tillit.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChosenTest {

    @Test
    void onlyNumbersCount() {
        assertThat(Chosen.ids(null)).isEmpty();
        assertThat(Chosen.ids(new String[] {"7", "", "x", "-1", "7", "8", "9".repeat(19)}))
                .containsExactly(7L, 8L);
    }
}
