package se.tillit.running;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** Monthly reports that the tests need; compiled with the shipped command, beside the portal. */
public final class Reports {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Reports() {}

    /** The month before this one, in Sweden. */
    public static YearMonth lastMonth() {
        return YearMonth.from(LocalDate.now(SWEDEN)).minusMonths(1);
    }

    /** The month before the last one has a report afterwards. */
    public static YearMonth published() {
        YearMonth month = lastMonth().minusMonths(1);
        if (Rows.count("select count(*) from report_current where period = ?", month.toString()) == 0) {
            compile(month);
        }
        return month;
    }

    private static void compile(YearMonth month) {
        Map<String, String> settings =
                Map.of("TILLIT_DATA_DIR", RunningPortal.get().dataDir().toString());
        try (TillitProcess job =
                TillitProcess.start(settings, "job", "activity-report", "--period", month.toString())) {
            if (job.awaitExit() != 0) {
                throw new AssertionError("No report: " + job.out() + job.err());
            }
        }
    }
}
