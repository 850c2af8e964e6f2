package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTitleTest {

    @Test
    void aFreeTitleStays() {
        assertThat(FreeTitle.of("Budget", titles -> List.of())).isEqualTo("Budget");
    }

    @Test
    void aTakenOneGetsTheFirstFreeNumber() {
        assertThat(FreeTitle.of("Budget", titles -> List.of("budget", "Budget (2)")))
                .isEqualTo("Budget (3)");
    }

    @Test
    void aLongOneKeepsItsNumber() {
        String longest = "å".repeat(200);
        assertThat(FreeTitle.of(longest, titles -> List.of(longest)))
                .hasSize(200)
                .endsWith("å (2)");
    }
}
