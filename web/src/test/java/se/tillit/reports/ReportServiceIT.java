package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/**
 * Whether the reader is told that the figures are older than they should be (reports.md §6.3), and that a network which has
 * become secret is gone from the published reports at once, not only after the night.
 */
class ReportServiceIT extends Portal {

    private static final YearMonth MONTH = YearMonth.of(2031, 2);

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    @AfterEach
    void forgetNights() {
        change("delete from report_nightly_run");
        change("delete from report_current");
        change("delete from report_snapshot");
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

    @Test
    void networkThatHasBecomeSecretIsGoneFromAPublishedReportForItsMembersToo() throws Exception {
        String slug = unique("report");
        long reader = person(organisation("EXTERNAL"));
        long network = network(slug, "PUBLIC", reader);
        member(network, reader, "MEMBER");
        publish(slug);
        long account = account(reader);
        FigureKey figure = new FigureKey(Scope.NETWORK, slug, Section.OFFICIALS, Metric.M2, Variant.MAIN);
        ActivityReport open = Acting.as(account, () -> reports.get(MONTH));
        assertThat(open.networks()).extracting(ReportNetwork::slug).containsExactly(slug);
        assertThat(open.figures()).containsKey(figure);
        assertThat(open.corrections()).extracting(Correction::key).containsExactly(figure);

        change("update network set visibility = 'SECRET' where id = ?", network);

        ActivityReport report = Acting.as(account, () -> reports.get(MONTH));
        assertThat(report.networks()).isEmpty();
        assertThat(report.figures()).isEmpty();
        assertThat(report.corrections()).isEmpty();
        assertThat(report.representation()).isEmpty();
        assertThat(Acting.as(account, () -> reports.latestWith(slug))).isEmpty();
    }

    private static void publish(String slug) {
        change(
                "insert into report_snapshot (period, business_date, data_through, complete_month, metric_version, state,"
                        + " frozen, computed_at, run_key) values ('2031-02', '2031-03-10', '2031-02-28', true, 1, 'COMPLETE', true,"
                        + " '2031-03-10', 'test')");
        change("insert into report_current select period, id, computed_at from report_snapshot");
        change(
                "insert into report_network select id, ?, 'Nätverk', 'PEER', 'OFFICIALS', 'ACTIVE', true"
                        + " from report_snapshot",
                slug);
        change(
                "insert into report_figure (snapshot_id, scope_kind, scope_key, section, metric, value)"
                        + " select id, 'NETWORK', ?, 'OFFICIALS', 'M2', 3 from report_snapshot",
                slug);
        change("insert into report_representation select id, ?, '1440', 'VACANT' from report_snapshot", slug);
        change(
                "insert into report_correction (snapshot_id, period, scope_kind, scope_key, section, metric, old_value,"
                        + " new_value, noted_on) select id, period, 'NETWORK', ?, 'OFFICIALS', 'M2', 3, 4, '2031-03-12'"
                        + " from report_snapshot",
                slug);
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
