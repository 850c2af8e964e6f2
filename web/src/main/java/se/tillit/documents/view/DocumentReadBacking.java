package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.DocumentReading;
import se.tillit.documents.DocumentReadingService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}/las}: a document read in the browser, a page at a time, {@code ?sida=2}. */
@Named
@RequestScoped
public class DocumentReadBacking {

    @Inject
    private DocumentReadingService readings;

    @Inject
    private PageBacking page;

    private DocumentReading reading;

    /** Reads the document before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getReading();
    }

    public DocumentReading getReading() {
        if (reading == null) {
            reading = readings.open(page.parameter("slug"), page.id(), page.getListPage());
        }
        return reading;
    }
}
