package se.tillit.reports.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Set;
import se.tillit.reports.ActivityReport;
import se.tillit.reports.Freshness;
import se.tillit.reports.ReportDocument;
import se.tillit.reports.ReportEditor;
import se.tillit.reports.ReportService;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** {@code /rapporter/{period}}: one month's report, as it was stored. */
@Named
@RequestScoped
public class ReportShowBacking {

    @Inject
    private ReportService reports;

    @Inject
    private PageBacking page;

    private ActivityReport report;
    private ReportDocument document;
    private Set<String> readable;

    /** Reads the report before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getDocument();
    }

    public ReportDocument getDocument() {
        if (document == null) {
            report = reports.get(YearMonth.parse(page.parameter("period")));
            document = ReportEditor.write(report, page.getLocale());
        }
        return document;
    }

    /** Where the files are: this address with an ending. */
    public String getPath() {
        return "/rapporter/" + page.parameter("period");
    }

    public String getYear() {
        return page.parameter("period").substring(0, 4);
    }

    /** Whether the reader may open the network's own page. */
    public boolean linked(String slug) {
        if (readable == null) {
            readable = reports.readableNetworks();
        }
        return readable.contains(slug);
    }

    /** That the report is older than it should be; empty when it is not. */
    public String getBanner() {
        getDocument();
        Freshness freshness = reports.freshness(report.head().frozen());
        return freshness == Freshness.CURRENT
                ? ""
                : Texts.get(
                        page.getLocale(),
                        "reports.banner." + freshness.name(),
                        Formats.date(report.head().dataThrough(), page.getLocale()));
    }
}
