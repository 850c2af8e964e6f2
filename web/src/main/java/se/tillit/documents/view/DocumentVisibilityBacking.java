package se.tillit.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.access.Visibility;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentVisibilityService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}/synlighet}: who may read a document. */
@Named
@RequestScoped
public class DocumentVisibilityBacking {

    @Inject
    private DocumentVisibilityService visibilities;

    @Inject
    private PageBacking page;

    private Document document;
    private Visibility wanted;
    private Visibility opened;
    private boolean confirmed;

    /** What is chosen stands in the form, until what is sent takes its place. */
    @PostConstruct
    void fill() {
        wanted = getDocument().getVisibility();
        opened = wanted;
    }

    /** Reads the document before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getDocument();
    }

    public Document getDocument() {
        if (document == null) {
            document = visibilities.get(page.parameter("slug"), page.id());
        }
        return document;
    }

    public List<Visibility> getChoices() {
        return DocumentVisibilityService.choices(getDocument().getNetwork());
    }

    public String getPath() {
        return "/natverk/" + page.parameter("slug") + "/dokument/" + page.id();
    }

    public void save() {
        document = null;
        visibilities.choose(page.parameter("slug"), page.id(), opened, wanted, confirmed);
        page.redirect(getPath(), "document-visibility");
    }

    public Visibility getWanted() {
        return wanted;
    }

    public void setWanted(Visibility wanted) {
        this.wanted = wanted;
    }

    /** What was chosen when the form was opened. */
    public Visibility getOpened() {
        return opened;
    }

    public void setOpened(Visibility opened) {
        this.opened = opened;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
