package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.DocumentOverview;
import se.tillit.documents.DocumentOverviewService;

/** What there is beside the document of a page. */
@Named
@RequestScoped
public class DocumentOverviewBacking {

    @Inject
    private DocumentOverviewService overviews;

    @Inject
    private DocumentShowBacking show;

    private DocumentOverview overview;

    /** Read once, when the page asks first. */
    public DocumentOverview get() {
        if (overview == null) {
            overview = overviews.of(show.getDocument());
        }
        return overview;
    }
}
