package se.tillit.networks.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk}: the networks that the reader may read, by policy area. */
@Named
@RequestScoped
public class NetworkListBacking {

    @Inject
    private NetworkService networks;

    @Inject
    private PageBacking page;

    private List<NetworkRow> rows;

    @PostConstruct
    void open() {
        rows = networks.known();
    }

    public int getCount() {
        return rows.size();
    }

    /** One group a policy area, in the order of the alphabet. */
    public Collection<Map.Entry<String, List<NetworkRow>>> getGroups() {
        Map<String, List<NetworkRow>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.policyArea(page.isSwedish()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
