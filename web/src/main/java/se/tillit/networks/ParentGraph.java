package se.tillit.networks;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which network is owned by which, over all networks. It never has a circle. */
final class ParentGraph {

    private final Map<Long, List<Long>> parents;

    private ParentGraph(Map<Long, List<Long>> parents) {
        this.parents = parents;
    }

    static ParentGraph of(Collection<ParentLink> links) {
        return new ParentGraph(links.stream()
                .collect(Collectors.groupingBy(
                        ParentLink::networkId, Collectors.mapping(ParentLink::parentId, Collectors.toList()))));
    }

    /** Whether the network is above this one, over however many steps, or is this one. */
    boolean isAbove(long networkId, long below) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> waiting = new ArrayDeque<>(List.of(below));
        while (!waiting.isEmpty()) {
            long at = waiting.pop();
            if (at == networkId) {
                return true;
            }
            if (seen.add(at)) {
                waiting.addAll(parents.getOrDefault(at, List.of()));
            }
        }
        return false;
    }
}
