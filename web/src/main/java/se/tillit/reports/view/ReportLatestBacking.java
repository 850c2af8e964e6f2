package se.tillit.reports.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.reports.ReportHead;
import se.tillit.reports.ReportService;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** The way from a network's page to its own row in the newest report (T5), for those who are signed in. */
@Named
@RequestScoped
public class ReportLatestBacking {

    @Inject
    private ReportService reports;

    @Inject
    private PageBacking page;

    private Optional<ReportHead> latest;

    public boolean isPresent() {
        return find().isPresent();
    }

    /** "/rapporter/2026-10#natverk-…". */
    public String getAddress() {
        return find().map(head -> "/rapporter/" + head.period() + "#natverk-" + page.parameter("slug"))
                .orElse("");
    }

    /** "Verksamhetsrapport oktober 2026". */
    public String getName() {
        return find().map(head -> Texts.get(
                        page.getLocale(), "reports.network.latest", Formats.month(head.period(), page.getLocale())))
                .orElse("");
    }

    private Optional<ReportHead> find() {
        if (latest == null) {
            latest = reports.latestWith(page.parameter("slug"));
        }
        return latest;
    }
}
