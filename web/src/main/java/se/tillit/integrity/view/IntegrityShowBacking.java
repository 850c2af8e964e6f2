package se.tillit.integrity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.integrity.FindingsPage;
import se.tillit.integrity.IntegrityRun;
import se.tillit.integrity.IntegrityService;
import se.tillit.shared.view.PageBacking;

/** {@code /drift/filkontroll/{id}}: a check of the files and what it found, 50 a page, {@code ?sida=2}. For operators. */
@Named
@RequestScoped
public class IntegrityShowBacking {

    @Inject
    private IntegrityService integrity;

    @Inject
    private PageBacking page;

    private IntegrityRun run;
    private FindingsPage findings;

    /** Reads the check before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRun();
    }

    public IntegrityRun getRun() {
        if (run == null) {
            run = integrity.get(page.id());
        }
        return run;
    }

    public FindingsPage getFindings() {
        if (findings == null) {
            findings = integrity.findings(page.id(), page.getListPage());
        }
        return findings;
    }

    public String getMark() {
        return IntegrityMark.of(getRun().getState());
    }

    public void stop() {
        integrity.stop(page.id());
        page.redirect("/drift/filkontroll/" + page.id(), "integrity-stopped");
    }
}
