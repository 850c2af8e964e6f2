package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentArrangementService;
import se.tillit.documents.DocumentService;
import se.tillit.networks.Network;

/** Ways to rename, move, copy and discard one document, as a part of its page, which hands over what it shows. */
@Named
@RequestScoped
public class DocumentArrangeBacking {

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentArrangementService arrangement;

    public boolean mayPublish(Network network) {
        return documents.mayPublish(network);
    }

    public boolean mayArrange(Document document) {
        return arrangement.mayArrange(document);
    }

    /** The folder that the reader comes back to, as a part of an address. */
    public String from(Document document) {
        return document.folder()
                .map(folder -> "&" + ChosenDocumentsBacking.FROM + "=" + folder)
                .orElse("");
    }
}
