package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Whether the reader is told that the figures are older than they should be (reports.md §6.3). */
class ReportServiceIT extends Portal {

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    @AfterEach
    void forgetNights() {
        change("delete from report_nightly_run");
    }

    @Test
    void aNightThatFailedIsTold() throws Exception {
        night(0, "FAILED");

        assertThat(freshness(false)).isEqualTo(Freshness.NIGHT_FAILED);
    }

    @Test
    void nightsThatDidNotComeAreTold() throws Exception {
        night(2, "DONE");

        assertThat(freshness(false)).isEqualTo(Freshness.NIGHT_MISSING);
    }

    @Test
    void yesterdaysNightIsFreshUntilTonight() throws Exception {
        night(2, "FAILED");
        night(1, "DONE");

        assertThat(freshness(false)).isEqualTo(Freshness.CURRENT);
    }

    @Test
    void aFrozenMonthIsNeverBehind() throws Exception {
        night(0, "FAILED");

        assertThat(freshness(true)).isEqualTo(Freshness.CURRENT);
    }

    private void night(int daysAgo, String state) {
        LocalDate day = SwedishTime.today(clock).minusDays(daysAgo);
        change(
                "insert into report_nightly_run (business_date, state, node, claimed_at, heartbeat_at)"
                        + " values (?, ?, 'test', utc_timestamp(), utc_timestamp())",
                day.toString(),
                state);
    }

    private Freshness freshness(boolean frozen) throws Exception {
        return Acting.as(account(person(organisation("EXTERNAL"))), () -> reports.freshness(frozen));
    }
}
