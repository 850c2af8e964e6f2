package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;

class NetworkDescriptionTest {

    private static NetworkDescription description(String name, List<Long> parents, List<String> agenda) {
        return new NetworkDescription(
                name,
                "Syfte",
                1,
                2,
                Visibility.PUBLIC,
                JoinPolicy.DIRECT,
                MembershipBasis.PERSON,
                new LeadTimes(15, 10, 10),
                new TreeSet<>(parents),
                List.of(),
                agenda);
    }

    @Test
    void differencesAreNamed() {
        NetworkDescription saved = description("Plan", List.of(1L, 2L), List.of("Laget runt"));

        assertThat(saved.differencesFrom(description("Plan", List.of(2L, 1L), List.of("Laget runt"))))
                .isEmpty();
        assertThat(saved.differencesFrom(description("Planer", List.of(1L), List.of())))
                .containsExactly(DescriptionPart.NAME, DescriptionPart.PARENTS, DescriptionPart.AGENDA);
    }
}
