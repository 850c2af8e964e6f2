package se.tillit.batch.activityreport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import se.tillit.batch.activityreport.Disclosure.Hidden;

/**
 * Compiles the figures of the region and of the municipalities, and hides what would let a reader derive a hidden part
 * from a shown total. Reads all facts again, so that no total is a sum of rounded or hidden parts.
 */
final class TotalsCompiler {

    private static final List<Map.Entry<Metric, Variant>> REGION_FIGURES = List.of(
            Map.entry(Metric.M1, Variant.MAIN),
            Map.entry(Metric.M1, Variant.PAUSED),
            Map.entry(Metric.M1, Variant.CLOSED),
            Map.entry(Metric.M2, Variant.MAIN),
            Map.entry(Metric.M6, Variant.MAIN),
            Map.entry(Metric.M6, Variant.PAIRS),
            Map.entry(Metric.M7, Variant.MAIN),
            Map.entry(Metric.M7, Variant.WITHOUT_ATTENDANCE),
            Map.entry(Metric.M8, Variant.MAIN),
            Map.entry(Metric.M9, Variant.MAIN),
            Map.entry(Metric.M10, Variant.MAIN),
            Map.entry(Metric.M10, Variant.MEDIAN_DAYS),
            Map.entry(Metric.M11, Variant.MAIN),
            Map.entry(Metric.M13, Variant.MAIN),
            Map.entry(Metric.M14, Variant.MAIN),
            Map.entry(Metric.M15, Variant.MAIN),
            Map.entry(Metric.M15, Variant.P75));

    /** Like for like. Not M8: the difference to the total would be the attendance of the new and closed networks. */
    private static final List<Metric> COMPARABLE_FIGURES =
            List.of(Metric.M2, Metric.M6, Metric.M7, Metric.M9, Metric.M10, Metric.M11, Metric.M13, Metric.M14);

    private static final List<Metric> MUNICIPALITY_FIGURES =
            List.of(Metric.M1, Metric.M6, Metric.M7, Metric.M8, Metric.M10, Metric.M11, Metric.M13);

    private final FactStore facts;
    private final FigureStore figures;
    private final SnapshotStore snapshots;

    TotalsCompiler(FactStore facts, FigureStore figures, SnapshotStore snapshots) {
        this.facts = facts;
        this.figures = figures;
        this.snapshots = snapshots;
    }

    void compile(Snapshot snapshot) {
        List<String> municipalities = snapshots.municipalities(snapshot.id());
        Map<Section, SectionTotals> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, new SectionTotals(section, snapshot.period(), municipalities));
        }
        read(snapshot, sections);
        List<FigureRow> rows = new ArrayList<>();
        for (SectionTotals totals : sections.values()) {
            if (totals.existed()) {
                rows.addAll(compile(totals, municipalities));
                hideNetworks(snapshot.id(), totals);
                snapshots.writeSeries(snapshot.id(), totals.section(), totals.heldByMonth());
            }
        }
        figures.write(snapshot.id(), rows);
        hideAsInFrozen(
                snapshot, ReportPeriod.LAST_YEAR, snapshot.period().month().minusYears(1));
        hideAsInFrozen(
                snapshot, ReportPeriod.PREVIOUS, snapshot.period().month().minusMonths(1));
    }

    private void hideAsInFrozen(Snapshot snapshot, int window, YearMonth month) {
        snapshots.frozen(month).ifPresent(frozen -> figures.hideAsIn(frozen, snapshot.id(), window));
    }

    private void read(Snapshot snapshot, Map<Section, SectionTotals> sections) {
        Set<String> comparable = snapshots.comparableNetworks(snapshot.id());
        Map<Long, SectionTotals> sectionOf = new HashMap<>();
        Set<Long> comparableIds = new HashSet<>();
        FactStore.Range all = FactStore.Range.ALL;
        facts.readNetworks(snapshot.id(), all, network -> {
            SectionTotals totals = get(sections, network.section());
            sectionOf.put(network.networkId(), totals);
            if (comparable.contains(network.slug())) {
                comparableIds.add(network.networkId());
            }
            totals.add(network, comparableIds.contains(network.networkId()));
        });
        facts.readMeetings(snapshot.id(), all, fact -> get(sectionOf, fact.networkId())
                .add(fact, comparableIds.contains(fact.networkId())));
        facts.readSeats(snapshot.id(), all, fact -> get(sectionOf, fact.networkId())
                .add(fact, comparableIds.contains(fact.networkId())));
        facts.readAttendance(snapshot.id(), all, fact -> get(sectionOf, fact.networkId())
                .add(fact, comparableIds.contains(fact.networkId())));
        facts.readDocuments(snapshot.id(), all, fact -> get(sectionOf, fact.networkId())
                .add(fact.window(), comparableIds.contains(fact.networkId()), tally -> tally.add(fact)));
        facts.readQuestions(snapshot.id(), all, fact -> get(sectionOf, fact.networkId())
                .add(fact.window(), comparableIds.contains(fact.networkId()), tally -> tally.add(fact)));
        facts.readContributions(snapshot.id())
                .forEach(fact -> get(sections, fact.section()).add(fact));
    }

    private static List<FigureRow> compile(SectionTotals totals, List<String> municipalities) {
        List<FigureRow> rows = new ArrayList<>();
        Section section = totals.section();
        REGION_FIGURES.forEach(entry -> rows.add(row(
                FigureKey.region(section, entry.getKey(), entry.getValue()),
                window -> totals.region(window, entry.getKey(), entry.getValue()))));
        COMPARABLE_FIGURES.forEach(metric -> rows.add(row(
                FigureKey.region(section, metric, Variant.COMPARABLE), window -> totals.comparable(window, metric))));
        for (String scbCode : municipalities) {
            MUNICIPALITY_FIGURES.forEach(metric -> rows.add(row(
                    FigureKey.municipality(scbCode, section, metric),
                    window -> totals.municipality(window, scbCode, metric))));
        }
        return rows;
    }

    private static FigureRow row(FigureKey key, IntFunction<Figure> figure) {
        return new FigureRow(
                key,
                figure.apply(ReportPeriod.CURRENT),
                figure.apply(ReportPeriod.LAST_YEAR),
                figure.apply(ReportPeriod.PREVIOUS));
    }

    /** The networks' rows were written without knowledge of each other; now some must protect others. */
    private void hideNetworks(long snapshotId, SectionTotals totals) {
        for (int window = 0; window < ReportPeriod.COMPARED; window++) {
            Hidden hidden = totals.hiddenNetworks(window);
            for (Map.Entry<String, Note> entry : hidden.parts().entrySet()) {
                if (entry.getValue() == Note.PROTECTS_OTHERS) {
                    figures.hideNetworkAttendance(snapshotId, window, entry.getKey());
                }
            }
        }
    }

    private static <K> SectionTotals get(Map<K, SectionTotals> totals, K key) {
        SectionTotals found = totals.get(key);
        if (found == null) {
            throw new IllegalStateException("A fact belongs to no collected network: " + key);
        }
        return found;
    }
}
