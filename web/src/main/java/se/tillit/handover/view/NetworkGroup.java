package se.tillit.handover.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What belongs to one network, under its name. */
public record NetworkGroup<T>(String network, List<T> rows) {

    static <T> List<NetworkGroup<T>> of(List<T> all, Function<T, Long> networkId, Function<T, String> networkName) {
        Map<Long, NetworkGroup<T>> groups = new LinkedHashMap<>();
        all.forEach(row -> groups.computeIfAbsent(
                        networkId.apply(row), id -> new NetworkGroup<>(networkName.apply(row), new ArrayList<>()))
                .rows()
                .add(row));
        return List.copyOf(groups.values());
    }
}
