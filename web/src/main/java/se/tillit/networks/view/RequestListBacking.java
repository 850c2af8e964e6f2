package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.networks.RequestRow;
import se.tillit.networks.RequestService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/ansokningar}: who asks to become a member, and what was answered. For coordinators. */
@Named
@RequestScoped
public class RequestListBacking {

    @Inject
    private RequestService requests;

    @Inject
    private PageBacking page;

    private List<RequestRow> pending;
    private List<RequestRow> decided;

    /** Reads the requests before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        pending = requests.pending(page.parameter("slug"));
        decided = requests.decided(page.parameter("slug"));
    }

    public List<RequestRow> getPending() {
        return pending;
    }

    public List<RequestRow> getDecided() {
        return decided;
    }
}
