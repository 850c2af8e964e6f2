package se.tillit.reports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tillit.shared.Repository;

/**
 * The published snapshots. Their rows have no identity and no behaviour here and are written by the nightly job alone, so
 * they are read by SQL into records instead of being mapped as entities.
 */
@Repository
public class ReportRepository {

    private static final String HEAD =
            "SELECT s.id, s.period, CAST(s.data_through AS CHAR), IF(s.complete_month, 1, 0), s.metric_version,"
                    + " IF(s.frozen, 1, 0), DATE_FORMAT(s.computed_at, '%Y-%m-%dT%H:%i:%s')"
                    + " FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id";

    private static final String NOT_OF_SECRET_NETWORKS =
            "NOT (scope_kind = 'NETWORK' AND scope_key IN" + " (SELECT slug FROM network WHERE visibility = 'SECRET'))";

    private static final String FIGURES = "SELECT scope_kind, scope_key, section, metric, variant,"
            + " value, numerator, denominator, note, IF(suppressed, 1, 0),"
            + " last_year_value, last_year_numerator, last_year_denominator, last_year_note, IF(last_year_suppressed, 1, 0),"
            + " previous_value, previous_numerator, previous_denominator, previous_note, IF(previous_suppressed, 1, 0)"
            + " FROM report_figure WHERE snapshot_id = ?1 AND " + NOT_OF_SECRET_NETWORKS;

    private static final String NETWORKS = "SELECT r.slug, r.name, r.section, r.status FROM report_network r"
            + " JOIN network n ON n.slug = r.slug AND n.visibility <> 'SECRET' WHERE r.snapshot_id = ?1";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The months with a published report, newest first. */
    List<ReportHead> findPublished() {
        return read(query(HEAD + " ORDER BY s.period DESC"), ReportRepository::head)
                .toList();
    }

    /** The published report of a month; empty when there is none. */
    Optional<ReportHead> findHead(YearMonth period) {
        return read(query(HEAD + " WHERE c.period = ?1", period.toString()), ReportRepository::head)
                .findFirst();
    }

    /** The newest report that has the network. */
    Optional<ReportHead> findLatestWith(String networkSlug) {
        String sql = HEAD + " JOIN report_network n ON n.snapshot_id = s.id"
                + " JOIN network k ON k.slug = n.slug AND k.visibility <> 'SECRET' WHERE n.slug = ?1"
                + " ORDER BY s.period DESC LIMIT 1";
        return read(query(sql, networkSlug), ReportRepository::head).findFirst();
    }

    /**
     * All of a snapshot but a network that has become secret since: until the night has compiled the month again, that
     * one is left out here. Corrections are asked for where there can be some: in frozen months.
     */
    ActivityReport get(ReportHead head) {
        long id = head.snapshotId();
        List<ReportNetwork> networks = read(
                        query(NETWORKS, id),
                        row -> new ReportNetwork(
                                row.text(),
                                row.text(),
                                Section.valueOf(row.text()),
                                row.text().equals("ACTIVE")))
                .toList();
        List<ReportMunicipality> municipalities = read(
                        query("SELECT scb_code, short_name FROM report_municipality WHERE snapshot_id = ?1", id),
                        row -> new ReportMunicipality(row.text(), row.text()))
                .toList();
        return new ActivityReport(
                head,
                networks,
                municipalities,
                figures(id),
                representation(id),
                series(id),
                head.frozen() ? corrections(head) : List.of());
    }

    /** The newest recorded night; empty before the first. */
    Optional<LatestNight> findLatestNight() {
        return read(
                        query("SELECT CAST(business_date AS CHAR), state FROM report_nightly_run"
                                + " ORDER BY business_date DESC LIMIT 1"),
                        row -> new LatestNight(row.date(), row.text().equals("FAILED")))
                .findFirst();
    }

    private Map<FigureKey, Figure> figures(long snapshotId) {
        Map<FigureKey, Figure> figures = new HashMap<>();
        rows(query(FIGURES, snapshotId)).forEach(row -> {
            Optional<FigureKey> key = key(row);
            Figure figure = new Figure(row.value(), row.value(), row.value());
            key.ifPresent(found -> figures.put(found, figure));
        });
        return figures;
    }

    private Map<String, Map<String, Representation>> representation(long snapshotId) {
        Map<String, Map<String, Representation>> states = new HashMap<>();
        rows(query(
                        "SELECT network_slug, scb_code, state FROM report_representation WHERE snapshot_id = ?1"
                                + " AND network_slug NOT IN (SELECT slug FROM network WHERE visibility = 'SECRET')",
                        snapshotId))
                .forEach(row -> states.computeIfAbsent(row.text(), slug -> new HashMap<>())
                        .put(row.text(), Representation.valueOf(row.text())));
        return states;
    }

    private List<SeriesMonth> series(long snapshotId) {
        String sql = "SELECT section, month, COALESCE(value, 0) FROM report_series"
                + " WHERE snapshot_id = ?1 AND metric = 'M2' ORDER BY section, month";
        return read(
                        query(sql, snapshotId),
                        row -> new SeriesMonth(Section.valueOf(row.text()), row.month(), new BigDecimal(row.text())))
                .toList();
    }

    private List<Correction> corrections(ReportHead head) {
        String sql = "SELECT scope_kind, scope_key, section, metric, variant, old_value, old_note, new_value, new_note,"
                + " CAST(noted_on AS CHAR) FROM report_correction WHERE snapshot_id = ?1 AND " + NOT_OF_SECRET_NETWORKS
                + " ORDER BY id";
        return read(query(sql, head.snapshotId()), ReportRepository::correction)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Correction> correction(ReportRow row) {
        Optional<FigureKey> key = key(row);
        Value before = Value.stored(row.decimalOrNull(), null, null, row.textOrNull(), false);
        Value after = Value.stored(row.decimalOrNull(), null, null, row.textOrNull(), false);
        return key.map(found -> new Correction(found, before, after, row.date()));
    }

    /** What a figure is about; empty when a newer job writes a figure that this portal does not know. */
    private static Optional<FigureKey> key(ReportRow row) {
        Scope scope = Scope.valueOf(row.text());
        String scopeKey = row.text();
        Section section = Section.valueOf(row.text());
        Optional<Metric> metric = Metric.find(row.text());
        Optional<Variant> variant = Variant.find(row.text());
        return metric.flatMap(known -> variant.map(reading -> new FigureKey(scope, scopeKey, section, known, reading)));
    }

    private static ReportHead head(ReportRow row) {
        return new ReportHead(
                row.number(), row.month(), row.date(), row.flag(), (int) row.number(), row.flag(), row.instant());
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return query;
    }

    private static <T> Stream<T> read(Query query, Function<ReportRow, T> reader) {
        return rows(query).map(reader);
    }

    private static Stream<ReportRow> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> new ReportRow((Object[]) row));
    }
}
