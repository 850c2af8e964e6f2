package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentService;
import se.tillit.documents.DocumentVersion;
import se.tillit.documents.QuarantineService;
import se.tillit.files.FileName;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}}: a document, its newest file and what it was before. */
@Named
@RequestScoped
public class DocumentShowBacking {

    @Inject
    private DocumentService documents;

    @Inject
    private QuarantineService quarantine;

    @Inject
    private PageBacking page;

    private Document document;
    private List<DocumentVersion> versions;

    /** Reads the document before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getDocument();
    }

    public Document getDocument() {
        if (document == null) {
            document = quarantine.getShown(page.parameter("slug"), page.id());
        }
        return document;
    }

    /** Whether the reader may read what is in it: a withheld one is only known of. */
    public boolean isContentOpen() {
        return quarantine.isContentOpen(getDocument());
    }

    /** The newest first. */
    public List<DocumentVersion> getVersions() {
        if (versions == null) {
            versions = documents.versions(getDocument());
        }
        return versions;
    }

    /** Whether the reader may read the version before it. */
    public boolean hasEarlier(DocumentVersion version) {
        return getVersions().stream().anyMatch(one -> one.getNumber() == version.getNumber() - 1);
    }

    /** "pdf", as a link tells. */
    public String extension(String fileName) {
        return FileName.extension(fileName);
    }
}
