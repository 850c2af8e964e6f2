package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.DocumentComparison;
import se.tillit.documents.DocumentVersion;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument/{id}/jamfor?fran=1&till=2}: what differs between two versions; else the newest two. */
@Named
@RequestScoped
public class DocumentCompareBacking {

    @Inject
    private DocumentShowBacking show;

    @Inject
    private DocumentComparison comparison;

    @Inject
    private PageBacking page;

    private DocumentComparison.Result result;

    /** Compares before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        if (isPossible()) {
            getResult();
        }
    }

    /** Whether there are two versions to compare. */
    public boolean isPossible() {
        return getVersions().size() > 1;
    }

    public List<DocumentVersion> getVersions() {
        return show.getVersions();
    }

    public int getFrom() {
        int asked = SeenVersion.of(page.parameter("fran"));
        return asked < 0 ? nearest(1) : asked;
    }

    public int getTo() {
        int asked = SeenVersion.of(page.parameter("till"));
        return asked < 0 ? nearest(0) : asked;
    }

    private int nearest(int steps) {
        return getVersions().get(steps).getNumber();
    }

    public DocumentComparison.Result getResult() {
        if (result == null) {
            result = comparison.compare(show.getDocument(), getFrom(), getTo());
        }
        return result;
    }

    /** One of the two, as its reader knows it. */
    public DocumentVersion version(int number) {
        return getVersions().stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
