package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentOverview;
import se.tillit.documents.DocumentOverviewService;

/** What there is beside the document of a page. */
@Named
@RequestScoped
public class DocumentOverviewBacking {

    @Inject
    private DocumentOverviewService overviews;

    private DocumentOverview overview;

    /** Of the one document that this page is about; read when it asks first. */
    public DocumentOverview of(Document document) {
        if (overview == null) {
            overview = overviews.of(document);
        }
        return overview;
    }
}
