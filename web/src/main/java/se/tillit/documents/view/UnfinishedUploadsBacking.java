package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.Upload;
import se.tillit.documents.UploadPurpose;
import se.tillit.documents.UploadReception;
import se.tillit.documents.UploadService;
import se.tillit.networks.Network;
import se.tillit.shared.view.PageBacking;

/** What the reader has begun to send to a network and not ended: to go on with, or to throw away. */
@Named
@RequestScoped
public class UnfinishedUploadsBacking {

    @Inject
    private UploadService uploads;

    @Inject
    private UploadReception reception;

    @Inject
    private PageBacking page;

    private List<Upload> documents;

    /** Files that were to become documents of the one network that this page is about. */
    public List<Upload> documents(Network network) {
        if (documents == null) {
            documents = uploads.unfinished(network, UploadPurpose.DOCUMENT);
        }
        return documents;
    }

    /** The form names what is thrown away, however the list has changed since it was shown. */
    public void discard() {
        reception.discard(page.parameter("discarded"));
        page.redirect(page.getPath(), "upload-discarded");
    }
}
