package se.tillit.networks.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;

/** The reader's own networks, as a part of the start page. */
@Named
@RequestScoped
public class NetworkMineBacking {

    @Inject
    private NetworkService networks;

    private List<NetworkRow> rows;

    @PostConstruct
    void open() {
        rows = networks.mine();
    }

    public List<NetworkRow> getRows() {
        return rows;
    }
}
