package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.AccessibleVersionService;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentReadingService;
import se.tillit.documents.DocumentWarnings;
import se.tillit.documents.FileWarning;
import se.tillit.files.reading.FileFacts;
import se.tillit.shared.view.PageBacking;

/** What a document's page tells about its file, as parts of that page, which hands over its document. */
@Named
@RequestScoped
public class DocumentFileBacking {

    @Inject
    private DocumentReadingService readings;

    @Inject
    private DocumentWarnings warnings;

    @Inject
    private AccessibleVersionService accessibleVersions;

    @Inject
    private PageBacking page;

    private FileFacts facts;
    private List<FileWarning> found;
    private String words = "";

    /** What reading the file has told. */
    public FileFacts facts(Document document) {
        if (facts == null) {
            facts = readings.facts(document);
        }
        return facts;
    }

    /** What this reader should know about the file. */
    public List<FileWarning> warnings(Document document) {
        if (found == null) {
            found = warnings.of(document, facts(document));
        }
        return found;
    }

    public boolean mayAsk(Document document) {
        return accessibleVersions.mayAsk(document);
    }

    /** Asks for an accessible version and reads the page anew. */
    public void ask() {
        accessibleVersions.ask(page.parameter("slug"), page.id(), words == null ? "" : words);
        page.redirect(page.getPath(), "accessible-asked");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
