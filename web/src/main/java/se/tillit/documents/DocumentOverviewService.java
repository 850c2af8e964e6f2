package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** What there is beside a document, for whoever may read it. The diary is open to all who may read the record. */
@Service
public class DocumentOverviewService {

    private static final long NOBODY = 0;

    private DocumentOverviewRepository overviews;
    private DocumentService documents;
    private DocumentOpenings openings;
    private CurrentUser currentUser;
    private Clock clock;

    protected DocumentOverviewService() {}

    @Inject
    public DocumentOverviewService(
            DocumentOverviewRepository overviews,
            DocumentService documents,
            DocumentOpenings openings,
            CurrentUser currentUser,
            Clock clock) {
        this.overviews = overviews;
        this.documents = documents;
        this.openings = openings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of a document that the reader may read. Fails as {@link DocumentService#getReadable(long)} does. */
    public DocumentOverview of(Document document) {
        documents.requireRead(document);
        LocalDate today = SwedishTime.today(clock);
        List<Long> municipalities = document.isDraft() ? List.of() : openings.municipalities(document, today);
        long reader = currentUser.find().map(SignedInUser::personId).orElse(NOBODY);
        return overviews.find(document.getId(), reader, municipalities, today);
    }
}
