package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.DocumentVersion;
import se.tillit.documents.KeptFile;
import se.tillit.documents.KeptFileService;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/{id}/sparad/{kept}}: what others saved while the reader worked, and what is to become of
 * the reader's file. The document's page tells of files that wait.
 */
@Named
@RequestScoped
public class DocumentKeptBacking {

    @Inject
    private DocumentShowBacking show;

    @Inject
    private DocumentOverviewBacking overview;

    @Inject
    private KeptFileService keptFiles;

    @Inject
    private PageBacking page;

    private List<KeptFile> waiting;

    /** Demands the file before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        keptFiles.get(show.getDocument(), keptId());
    }

    /** The file that the page is about; null when it has been saved or given up in another window since. */
    public KeptFile getFile() {
        return getWaiting().stream()
                .filter(one -> one.getId().equals(keptId()))
                .findFirst()
                .orElse(null);
    }

    private Long keptId() {
        return Long.valueOf(page.parameter("kept"));
    }

    /** What waits for the reader at the document. */
    public List<KeptFile> getWaiting() {
        if (waiting == null) {
            waiting = overview.of(show.getDocument()).keptFiles() ? keptFiles.mine(show.getDocument()) : List.of();
        }
        return waiting;
    }

    /** What was saved since the reader opened the form, the newest first; nothing when the document was checked out. */
    public List<DocumentVersion> getSavedSince() {
        return show.getVersions().stream()
                .filter(version -> version.getNumber() > getFile().getOpenedVersion())
                .toList();
    }

    private String documentPath() {
        return "/natverk/" + page.parameter("slug") + "/dokument/";
    }

    public void saveOnTop() {
        int seen = SeenVersion.of(page.parameter("version"));
        keptFiles.saveOnTop(
                page.parameter("slug"), page.id(), keptId(), seen, SecrecyAnswer.of(page.parameter("secrecy")));
        page.redirect(documentPath() + page.id(), "version-saved");
    }

    public void saveAsOwn() {
        long own = keptFiles.saveAsOwn(page.parameter("slug"), page.id(), keptId());
        page.redirect(documentPath() + own, "kept-as-own");
    }

    public void discard() {
        keptFiles.discard(page.parameter("slug"), page.id(), keptId());
        page.redirect(documentPath() + page.id(), "kept-discarded");
    }
}
