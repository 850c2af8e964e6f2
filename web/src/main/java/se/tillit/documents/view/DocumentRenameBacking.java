package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentArrangementService;
import se.tillit.documents.DocumentService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}/namn}: another title for a document. */
@Named
@RequestScoped
public class DocumentRenameBacking {

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentArrangementService arrangement;

    @Inject
    private PageBacking page;

    private Document document;
    private String title;
    private String openedTitle;

    /** For those who may share documents in the network. */
    public void open() {
        documents.requireMayPublish(page.parameter("slug"));
        title = getDocument().getTitle();
        openedTitle = title;
    }

    public void rename() {
        arrangement.rename(page.parameter("slug"), page.id(), openedTitle, title);
        page.redirect(getDocumentPath(), "document-renamed");
    }

    public String getDocumentPath() {
        return "/natverk/" + page.parameter("slug") + "/dokument/" + page.id();
    }

    public Document getDocument() {
        if (document == null) {
            document = documents.getReadable(page.parameter("slug"), page.id());
        }
        return document;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOpenedTitle() {
        return openedTitle;
    }

    public void setOpenedTitle(String openedTitle) {
        this.openedTitle = openedTitle;
    }
}
