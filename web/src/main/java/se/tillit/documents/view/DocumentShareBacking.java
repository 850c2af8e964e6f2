package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentSharingService;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}/dela}: what it means to share a draft, and the confirmation. */
@Named
@RequestScoped
public class DocumentShareBacking {

    @Inject
    private DocumentShowBacking show;

    @Inject
    private DocumentSharingService sharing;

    @Inject
    private PageBacking page;

    /** Asks before anything is rendered. What is shared already has nothing to confirm: on to its page. */
    public void open() {
        Document document = sharing.requireMayShare(page.parameter("slug"), page.id());
        if (!document.isDraft()) {
            page.redirect(documentPath());
        }
    }

    private String documentPath() {
        return "/natverk/" + page.parameter("slug") + "/dokument/" + page.id();
    }

    public boolean isMayShare() {
        return sharing.mayShare(show.getDocument());
    }

    public void share() {
        int seen = SeenVersion.of(page.parameter("version"));
        sharing.share(page.parameter("slug"), page.id(), seen, SecrecyAnswer.of(page.parameter("secrecy")));
        page.redirect(documentPath(), "document-shared");
    }
}
