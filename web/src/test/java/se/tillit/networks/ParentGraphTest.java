package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentGraphTest {

    private static final int NETWORKS = 14;

    @Test
    void aNetworkIsAboveItself() {
        assertThat(ParentGraph.of(List.of()).isAbove(1, 1)).isTrue();
        assertThat(ParentGraph.of(List.of()).isAbove(1, 2)).isFalse();
    }

    @Test
    void itIsAboveOverAnyNumberOfSteps() {
        List<ParentLink> chain = new ArrayList<>();
        for (long at = 1; at < 1000; at++) {
            chain.add(new ParentLink(at, at + 1));
        }

        assertThat(ParentGraph.of(chain).isAbove(1000, 1)).isTrue();
        assertThat(ParentGraph.of(chain).isAbove(1, 1000)).isFalse();
    }

    @Test
    void aGroupWithTwoOwnersIsBelowBoth() {
        ParentGraph graph = ParentGraph.of(List.of(new ParentLink(1, 2), new ParentLink(1, 3), new ParentLink(3, 4)));

        assertThat(graph.isAbove(2, 1)).isTrue();
        assertThat(graph.isAbove(4, 1)).isTrue();
        assertThat(graph.isAbove(2, 3)).isFalse();
    }

    @Test
    void aCircleThatIsThereAlreadyEndsTheSearch() {
        ParentGraph graph = ParentGraph.of(List.of(new ParentLink(1, 2), new ParentLink(2, 1)));

        assertThat(graph.isAbove(3, 1)).isFalse();
    }

    /** Whatever is tried in whatever order: as long as each link is asked for first, no circle comes to be. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 2026})
    void linksThatAreAskedForNeverMakeACircle(long seed) {
        Random random = new Random(seed);
        List<ParentLink> links = new ArrayList<>();
        int refused = 0;
        for (int attempt = 0; attempt < 400; attempt++) {
            ParentLink link = new ParentLink(random.nextInt(NETWORKS), random.nextInt(NETWORKS));
            if (ParentGraph.of(links).isAbove(link.networkId(), link.parentId())) {
                refused++;
            } else {
                links.add(link);
            }
        }

        assertThat(hasCircle(links)).isFalse();
        assertThat(refused).isPositive();
        assertThat(links).isNotEmpty();
    }

    /** The transitive closure, step by step: another way to the same answer. */
    private static boolean hasCircle(List<ParentLink> links) {
        boolean[][] above = new boolean[NETWORKS][NETWORKS];
        links.forEach(link -> above[(int) link.networkId()][(int) link.parentId()] = true);
        for (int over = 0; over < NETWORKS; over++) {
            for (int from = 0; from < NETWORKS; from++) {
                for (int to = 0; to < NETWORKS; to++) {
                    above[from][to] |= above[from][over] && above[over][to];
                }
            }
        }
        for (int at = 0; at < NETWORKS; at++) {
            if (above[at][at]) {
                return true;
            }
        }
        return false;
    }
}
