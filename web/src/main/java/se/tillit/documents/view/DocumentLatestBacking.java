package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.DocumentPage;
import se.tillit.documents.DocumentService;
import se.tillit.networks.Network;

/** The newest documents, as a part of the network's page, which hands over its network. */
@Named
@RequestScoped
public class DocumentLatestBacking {

    private static final int MOST = 5;

    @Inject
    private DocumentService documents;

    private DocumentPage list;

    /** The newest documents of the one network that this page is about. */
    public DocumentPage list(Network network) {
        if (list == null) {
            list = documents.latest(network, MOST);
        }
        return list;
    }

    public boolean mayPublish(Network network) {
        return documents.mayPublish(network);
    }
}
