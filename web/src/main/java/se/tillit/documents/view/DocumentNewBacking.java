package se.tillit.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import se.tillit.documents.DocumentRow;
import se.tillit.documents.DocumentService;

/** What was shared in the reader's networks the last seven days, as a part of the start page. */
@Named
@RequestScoped
public class DocumentNewBacking {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 8;

    @Inject
    private DocumentService documents;

    private List<DocumentRow> rows;

    @PostConstruct
    void open() {
        rows = documents.newInMine(LATELY, MOST);
    }

    public List<DocumentRow> getRows() {
        return rows;
    }
}
