package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.documents.CheckOut;
import se.tillit.documents.CheckOutService;
import se.tillit.shared.view.PageBacking;

/** Who has checked a document out, on its page, and taking, letting go and breaking. */
@Named
@RequestScoped
public class DocumentCheckOutBacking {

    @Inject
    private DocumentShowBacking show;

    @Inject
    private DocumentOverviewBacking overview;

    @Inject
    private DocumentVersionBacking versions;

    @Inject
    private CheckOutService checkOuts;

    @Inject
    private PageBacking page;

    private Optional<CheckOut> last;

    private Optional<CheckOut> last() {
        if (last == null) {
            last = overview.of(show.getDocument()).checkedOut() ? checkOuts.find(show.getDocument()) : Optional.empty();
        }
        return last;
    }

    /** The check-out that lasts, or was broken; null when there is none. */
    public CheckOut getCheckOut() {
        return last().orElse(null);
    }

    public boolean isMine() {
        return last().filter(one -> checkOuts.isActive(one) && checkOuts.isMine(one))
                .isPresent();
    }

    public boolean isOthers() {
        return last().filter(one -> checkOuts.isActive(one) && !checkOuts.isMine(one))
                .isPresent();
    }

    /** Whether the reader's own was broken and nobody has it now. */
    public boolean isBroken() {
        return last().filter(one -> !checkOuts.isActive(one) && checkOuts.isMine(one))
                .isPresent();
    }

    public boolean isMayTake() {
        return versions.isMayRenew() && !isMine() && !isOthers();
    }

    public boolean isMayBreak() {
        return isOthers() && checkOuts.mayBreak(show.getDocument());
    }

    /** Whether the reader may save a version now. */
    public boolean isMaySave() {
        return versions.isMayRenew() && !isOthers();
    }

    public void take() {
        checkOuts.checkOut(page.parameter("slug"), page.id());
        page.redirect(page.getPath(), "checked-out");
    }

    public void letGo() {
        checkOuts.letGo(page.parameter("slug"), page.id());
        page.redirect(page.getPath(), "check-out-ended");
    }

    public void breakOpen() {
        checkOuts.breakOpen(page.parameter("slug"), page.id());
        page.redirect(page.getPath(), "check-out-broken");
    }
}
