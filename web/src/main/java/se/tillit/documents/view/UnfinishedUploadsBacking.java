package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.Document;
import se.tillit.documents.Upload;
import se.tillit.documents.UploadPurpose;
import se.tillit.documents.UploadReception;
import se.tillit.documents.UploadService;
import se.tillit.networks.Network;
import se.tillit.shared.view.PageBacking;

/** What the reader has begun to send and not ended: to go on with, or to throw away. */
@Named
@RequestScoped
public class UnfinishedUploadsBacking {

    @Inject
    private UploadService uploads;

    @Inject
    private UploadReception reception;

    @Inject
    private PageBacking page;

    @Inject
    private DocumentOverviewBacking overview;

    private List<Upload> documents;
    private List<Upload> versions;

    /** Files that were to become documents of the one network that this page is about. */
    public List<Upload> documents(Network network) {
        if (documents == null) {
            documents = uploads.unfinished(network, UploadPurpose.DOCUMENT);
        }
        return documents;
    }

    /** Files that were to become versions of the one document that this page is about. */
    public List<Upload> versions(Document document) {
        if (versions == null) {
            versions = overview.of(document).unfinishedUploads() ? uploads.unfinishedVersions(document) : List.of();
        }
        return versions;
    }

    /** The form names what is thrown away, however the list has changed since it was shown. */
    public void discard() {
        reception.discard(page.parameter("discarded"));
        page.redirect(page.getPath(), "upload-discarded");
    }
}
