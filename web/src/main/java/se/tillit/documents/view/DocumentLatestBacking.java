package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.DocumentRow;
import se.tillit.documents.DocumentService;
import se.tillit.networks.Network;

/** The newest documents, as a part of the network's page, which hands over its network. */
@Named
@RequestScoped
public class DocumentLatestBacking {

    private static final int MOST = 5;

    @Inject
    private DocumentService documents;

    private List<DocumentRow> rows;
    private List<DocumentRow> keyRows;

    /** The newest documents of the one network that this page is about. */
    public List<DocumentRow> rows(Network network) {
        if (rows == null) {
            rows = documents.latest(network, MOST);
        }
        return rows;
    }

    /** What a newcomer reads first in the one network that this page is about. */
    public List<DocumentRow> keyRows(Network network) {
        if (keyRows == null) {
            keyRows = documents.key(network, MOST);
        }
        return keyRows;
    }

    public boolean mayPublish(Network network) {
        return documents.mayPublish(network);
    }
}
