package se.tillit.networks.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;

/** The open networks, as a part of the start page of an anonymous reader. */
@Named
@RequestScoped
public class NetworkOpenBacking {

    @Inject
    private NetworkService networks;

    /** A start page is read on a phone; the rest is one link away. */
    private static final int SHOWN = 8;

    private List<NetworkRow> rows;

    @PostConstruct
    void open() {
        rows = networks.known().stream().filter(NetworkRow::openToJoin).toList();
    }

    /** The first few in the order of the alphabet. */
    public List<NetworkRow> getRows() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public int getCount() {
        return rows.size();
    }
}
