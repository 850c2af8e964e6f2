package se.tillit.batch;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.springframework.jdbc.core.JdbcTemplate;

/** What readers see of a month, read as the portal would. */
final class PublishedReport {

    private final JdbcTemplate jdbc = TestDatabase.admin();
    private final String period;

    PublishedReport(String period) {
        this.period = period;
    }

    long snapshot() {
        Long id = jdbc.queryForObject("SELECT snapshot_id FROM report_current WHERE period = ?", Long.class, period);
        Assertions.assertThat(id).isNotNull();
        return id == null ? 0 : id;
    }

    String hash() {
        return String.valueOf(
                jdbc.queryForObject("SELECT content_hash FROM report_snapshot WHERE id = ?", String.class, snapshot()));
    }

    /** The figure as "value", "numerator/denominator" or "NOTE". */
    String figure(String scope, String key, String section, String metric, String variant) {
        return text("", scope, key, section, metric, variant);
    }

    String lastYear(String scope, String key, String section, String metric, String variant) {
        return text("last_year_", scope, key, section, metric, variant);
    }

    String previous(String scope, String key, String section, String metric, String variant) {
        return text("previous_", scope, key, section, metric, variant);
    }

    String region(String metric) {
        return figure("REGION", "", "OFFICIALS", metric, "");
    }

    String region(String metric, String variant) {
        return figure("REGION", "", "OFFICIALS", metric, variant);
    }

    String network(String slug, String metric) {
        return figure("NETWORK", slug, "OFFICIALS", metric, "");
    }

    String municipality(String scbCode, String metric) {
        return figure("MUNICIPALITY", scbCode, "OFFICIALS", metric, "");
    }

    String representation(String slug, String scbCode) {
        return jdbc
                .queryForList(
                        "SELECT state FROM report_representation WHERE snapshot_id = ? AND network_slug = ? AND scb_code = ?",
                        String.class,
                        snapshot(),
                        slug,
                        scbCode)
                .stream()
                .findFirst()
                .orElse("NOT_EXPECTED");
    }

    private String text(String prefix, String scope, String key, String section, String metric, String variant) {
        Map<String, Object> row = jdbc.queryForMap(
                "SELECT %1$svalue AS value, %1$snumerator AS num, %1$sdenominator AS den, %1$snote AS note"
                                .formatted(prefix)
                        + " FROM report_figure WHERE snapshot_id = ? AND scope_kind = ? AND scope_key = ? AND section = ?"
                        + " AND metric = ? AND variant = ?",
                snapshot(),
                scope,
                key,
                section,
                metric,
                variant);
        if (row.get("note") != null) {
            return row.get("note").toString();
        }
        if (row.get("den") != null) {
            return row.get("num") + "/" + row.get("den");
        }
        return new BigDecimal(String.valueOf(row.get("value")))
                .stripTrailingZeros()
                .toPlainString();
    }
}
