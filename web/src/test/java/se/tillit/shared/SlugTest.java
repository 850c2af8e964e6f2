package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in addresses. */
class SlugTest {

    @Test
    void swedishLettersLoseTheirDots() {
        assertThat(Slug.of("Öckerö kommun")).isEqualTo("ockero-kommun");
        assertThat(Slug.of("  Åäö & Café!  ")).isEqualTo("aao-cafe");
        assertThat(Slug.of("🙂")).isEmpty();
        assertThat(Slug.of("x".repeat(300))).hasSize(70);
    }

    @Test
    void aTakenNameGetsANumber() {
        assertThat(Slug.free("Tjörn", "ny", Set.of("tjorn", "tjorn-2")::contains))
                .isEqualTo("tjorn-3");
        assertThat(Slug.free("🙂", "organisation", slug -> false)).isEqualTo("organisation");
    }
}
