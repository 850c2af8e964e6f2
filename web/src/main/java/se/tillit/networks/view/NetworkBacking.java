package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.view.PageBacking;

/**
 * The network whose pages are being read, named by {@code slug} in the address: head, tabs and foot of each of its pages.
 * Fails as {@link NetworkService#getReadable(String)} does.
 */
@Named
@RequestScoped
public class NetworkBacking {

    @Inject
    private NetworkService networks;

    @Inject
    private PageBacking page;

    private Network network;

    /** Reads the network before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getNetwork();
    }

    /** Whether the reader may read what is inside the network, and not only that it exists. */
    public boolean isReadable() {
        return networks.mayRead(getNetwork());
    }

    public Network getNetwork() {
        if (network == null) {
            String slug = page.parameter("slug");
            network = isFront(slug) ? networks.getKnown(slug) : networks.getReadable(slug);
        }
        return network;
    }

    /** The one page, also when a form of it is sent, that shows the way in to those who may not read what is inside. */
    private boolean isFront(String slug) {
        return page.getPath().equals("/natverk/" + slug);
    }

    public String getPath() {
        return "/natverk/" + getNetwork().getSlug();
    }

    public String getPolicyArea() {
        return page.isSwedish()
                ? getNetwork().getPolicyArea().getNameSwedish()
                : getNetwork().getPolicyArea().getNameEnglish();
    }
}
