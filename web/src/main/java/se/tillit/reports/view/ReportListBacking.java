package se.tillit.reports.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.reports.Freshness;
import se.tillit.reports.ReportHead;
import se.tillit.reports.ReportService;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** {@code /rapporter}: the months with a published report, newest first. */
@Named
@RequestScoped
public class ReportListBacking {

    @Inject
    private ReportService reports;

    @Inject
    private PageBacking page;

    private List<ReportHead> heads;

    /** Asks before anything is rendered, so that an anonymous reader can still be led to sign-in. */
    public void open() {
        getHeads();
    }

    public List<ReportHead> getHeads() {
        if (heads == null) {
            heads = reports.published();
        }
        return heads;
    }

    /** "Oktober 2026". */
    public String name(ReportHead head) {
        String month = Formats.month(head.period(), page.getLocale());
        return month.substring(0, 1).toUpperCase(page.getLocale()) + month.substring(1);
    }

    /** That the newest report is older than it should be; empty when it is not. */
    public String getBanner() {
        return getHeads().isEmpty() ? "" : banner(heads.get(0));
    }

    private String banner(ReportHead newest) {
        Freshness freshness = reports.freshness(newest.frozen());
        return freshness == Freshness.CURRENT
                ? ""
                : Texts.get(
                        page.getLocale(),
                        "reports.banner." + freshness.name(),
                        Formats.date(newest.dataThrough(), page.getLocale()));
    }
}
