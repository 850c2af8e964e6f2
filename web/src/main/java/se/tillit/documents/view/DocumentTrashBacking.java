package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.DocumentTrashService;
import se.tillit.documents.TrashSettings;
import se.tillit.documents.TrashedRow;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/papperskorg}: the drafts of the reader's organisation that lie in the trash. */
@Named
@RequestScoped
public class DocumentTrashBacking {

    @Inject
    private DocumentTrashService trash;

    @Inject
    private TrashSettings settings;

    @Inject
    private PageBacking page;

    private List<TrashedRow> rows;

    /** Reads the trash before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRows();
    }

    public List<TrashedRow> getRows() {
        if (rows == null) {
            rows = trash.list(page.parameter("slug"));
        }
        return rows;
    }

    /** Takes back the draft whose button was pressed: by its id, for rows may have gone since the page was read. */
    public void restore() {
        trash.restore(
                page.parameter("slug"), Numbers.of(page.parameter("aterstall")).orElseThrow(NotFoundException::new));
        page.redirect(page.getPath(), "document-restored");
    }

    public boolean mayUse(Network network) {
        return trash.mayUse(network);
    }

    public long getDays() {
        return settings.days();
    }
}
