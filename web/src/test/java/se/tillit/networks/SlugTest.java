package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Nätverket för översiktlig planering, natverket-for-oversiktlig-planering",
        "ÅÄÖ åäö, aao-aao",
        "Idé & café, ide-cafe",
        "  --Hej!--  , hej",
        "HR-chefer 2026, hr-chefer-2026",
        "Grønland, gronland",
        "😀, natverk",
        "中文, natverk"
    })
    void isMadeOfTheName(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCutWithoutALooseEnd() {
        assertThat(Slug.of("a".repeat(99) + " " + "b".repeat(60))).isEqualTo("a".repeat(99));
    }

    @Test
    void theFirstFreeNumberIsTaken() {
        assertThat(Slug.free("plan", Set.of())).isEqualTo("plan");
        assertThat(Slug.free("plan", Set.of("plan", "planering"))).isEqualTo("plan-2");
        assertThat(Slug.free("plan", Set.of("plan", "plan-2", "plan-4"))).isEqualTo("plan-3");
    }

    @Test
    void noNetworkStandsInTheWayOfAPage() {
        assertThat(Slug.free("nytt", Set.of())).isEqualTo("nytt-2");
    }
}
