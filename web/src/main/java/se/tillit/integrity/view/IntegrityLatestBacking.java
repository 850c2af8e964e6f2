package se.tillit.integrity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.files.ScanCounts;
import se.tillit.integrity.IntegrityRun;
import se.tillit.integrity.IntegrityService;
import se.tillit.shared.view.PageBacking;

/** The latest checks of the files and the files that nobody can open, as a part of {@code /drift/jobb}. For operators. */
@Named
@RequestScoped
public class IntegrityLatestBacking {

    private static final int MOST = 5;

    @Inject
    private IntegrityService integrity;

    @Inject
    private PageBacking page;

    private List<IntegrityRun> runs;
    private ScanCounts heldBack;

    public List<IntegrityRun> getRuns() {
        if (runs == null) {
            runs = integrity.latest(MOST);
        }
        return runs;
    }

    public ScanCounts getHeldBack() {
        if (heldBack == null) {
            heldBack = integrity.heldBack();
        }
        return heldBack;
    }

    public String mark(IntegrityRun run) {
        return IntegrityMark.of(run.getState());
    }

    public void start() {
        page.redirect("/drift/filkontroll/" + integrity.start(), "integrity-started");
    }
}
