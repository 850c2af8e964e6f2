package se.tillit.documents;

import jakarta.inject.Inject;
import se.tillit.files.FileCondition;
import se.tillit.files.FileName;
import se.tillit.files.FileStore;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.Previews;
import se.tillit.files.reading.TextExtraction;
import se.tillit.shared.Service;

/** Reading documents in the browser. */
@Service
public class DocumentReadingService {

    /** More is downloaded to be read on. */
    static final int MOST_CHARACTERS = 200_000;

    private DocumentService documents;
    private DocumentOpenings openings;
    private TextExtraction extraction;
    private FileStore store;

    protected DocumentReadingService() {}

    @Inject
    public DocumentReadingService(
            DocumentService documents, DocumentOpenings openings, TextExtraction extraction, FileStore store) {
        this.documents = documents;
        this.openings = openings;
        this.extraction = extraction;
        this.store = store;
    }

    /** What is known of the newest file. @param document that the reader may read */
    public FileFacts facts(Document document) {
        documents.requireRead(document);
        return extraction.facts(document.file());
    }

    /** Whether the malware scanner lets the newest file out. @param document that the reader may read */
    public FileCondition condition(Document document) {
        documents.requireRead(document);
        return store.condition(document.file());
    }

    /**
     * A page of a document that the reader may read; the nearest one when there is no such page. Fails as
     * {@link DocumentService#getReadable(String, long)} does.
     */
    public DocumentReading open(String slug, long id, int number) {
        Document document = documents.getReadable(slug, id);
        openings.note(document);
        FileFacts facts = extraction.facts(document.file());
        int last = Math.max(1, Math.min(facts.picturePages(), Previews.MOST_PAGES));
        int page = Math.max(1, Math.min(number, last));
        String whole = extraction.text(document.file()).orElse("");
        String text = facts.isPdf() ? pageOf(whole, page) : whole;
        String shown = FileName.first(text, MOST_CHARACTERS);
        return new DocumentReading(document, facts, page, shown.strip(), shown.length() < text.length() || facts.cut());
    }

    private static String pageOf(String text, int number) {
        String[] pages = text.split("\f", -1);
        return number <= pages.length ? pages[number - 1] : "";
    }
}
