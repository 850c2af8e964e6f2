package se.tillit.integrity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.integrity.OrphanRemoval;
import se.tillit.shared.view.PageBacking;

/** {@code /drift/filkontroll/{id}/ta-bort}: the second question before files without a document are removed. */
@Named
@RequestScoped
public class OrphanRemovalBacking {

    /** So that the answer comes within seconds; the button is there again for the rest. */
    private static final int MOST_AT_ONCE = 1000;

    @Inject
    private OrphanRemoval removal;

    @Inject
    private PageBacking page;

    public void remove() {
        removal.open(page.id(), MOST_AT_ONCE).forEach(removal::remove);
        page.redirect("/drift/filkontroll/" + page.id(), "orphans-removed");
    }
}
