package se.tillit.batch.activityreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.tillit.batch.activityreport.FigureStore.Cell;
import se.tillit.batch.activityreport.FigureStore.RepresentationState;

/**
 * Compiles the figures and the matrix rows of the networks in one range. Keeps nothing between calls, so ranges can be
 * compiled at the same time and again.
 */
final class NetworkCompiler {

    /** What a network's row shows, in the order of reports.md. */
    private static final List<Map.Entry<Metric, Variant>> FIGURES = List.of(
            Map.entry(Metric.M2, Variant.MAIN),
            Map.entry(Metric.M6, Variant.MAIN),
            Map.entry(Metric.M7, Variant.MAIN),
            Map.entry(Metric.M7, Variant.WITHOUT_ATTENDANCE),
            Map.entry(Metric.M8, Variant.MAIN),
            Map.entry(Metric.M10, Variant.MAIN),
            Map.entry(Metric.M10, Variant.MEDIAN_DAYS),
            Map.entry(Metric.M11, Variant.MAIN),
            Map.entry(Metric.M13, Variant.MAIN),
            Map.entry(Metric.M14, Variant.MAIN),
            Map.entry(Metric.M15, Variant.MAIN),
            Map.entry(Metric.M15, Variant.P75));

    /** Rows of {@code report_figure} for each network. */
    static final int FIGURES_PER_NETWORK = FIGURES.size();

    private final FactStore facts;
    private final FigureStore figures;

    NetworkCompiler(FactStore facts, FigureStore figures) {
        this.facts = facts;
        this.figures = figures;
    }

    /** Returns the number of networks compiled. */
    int compile(long snapshotId, List<ReportWindow> windows, FactStore.Range range) {
        Map<Long, NetworkWindows> networks = new TreeMap<>();
        facts.readNetworks(snapshotId, range, network -> {
            if (network.window() == ReportPeriod.CURRENT) {
                networks.put(network.networkId(), new NetworkWindows(network, windows));
            }
        });
        facts.readNetworks(
                snapshotId, range, fact -> tally(networks, fact.networkId(), fact.window(), t -> t.add(fact)));
        facts.readMeetings(
                snapshotId, range, fact -> tally(networks, fact.networkId(), fact.window(), t -> t.add(fact)));
        facts.readDocuments(
                snapshotId, range, fact -> tally(networks, fact.networkId(), fact.window(), t -> t.add(fact)));
        facts.readQuestions(
                snapshotId, range, fact -> tally(networks, fact.networkId(), fact.window(), t -> t.add(fact)));
        facts.readSeats(snapshotId, range, fact -> {
            tally(networks, fact.networkId(), fact.window(), t -> t.add(fact));
            NetworkWindows network = networks.get(fact.networkId());
            if (network != null && fact.window() == ReportPeriod.CURRENT) {
                network.filled.merge(fact.scbCode(), fact.vacantSince() == null, Boolean::logicalOr);
            }
        });
        facts.readAttendance(snapshotId, range, fact -> {
            tally(networks, fact.networkId(), fact.window(), t -> t.add(fact));
            NetworkWindows network = networks.get(fact.networkId());
            if (network != null && fact.window() == ReportPeriod.CURRENT) {
                network.attendedOnce.put(fact.scbCode(), fact.meetingsPresent() > 0);
            }
        });
        write(snapshotId, networks);
        return networks.size();
    }

    private static void tally(
            Map<Long, NetworkWindows> networks, long networkId, int window, Consumer<NetworkTally> addition) {
        NetworkWindows network = networks.get(networkId);
        if (network != null && window < ReportPeriod.COMPARED) {
            addition.accept(network.tallies.get(window));
        }
    }

    private void write(long snapshotId, Map<Long, NetworkWindows> networks) {
        List<FigureRow> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (NetworkWindows network : networks.values()) {
            FIGURES.forEach(entry -> rows.add(network.row(entry.getKey(), entry.getValue())));
            cells.addAll(network.cells());
        }
        figures.write(snapshotId, rows);
        figures.writeRepresentation(snapshotId, cells);
    }

    /** One network over the three compared intervals. */
    private static final class NetworkWindows {

        private final Facts.Network network;
        private final List<NetworkTally> tallies;
        /** By municipality expected on the last day: whether one of its seats is filled. */
        private final Map<String, Boolean> filled = new HashMap<>();
        /** By municipality expected at a meeting with attendance: whether it was present at least once. */
        private final Map<String, Boolean> attendedOnce = new HashMap<>();

        NetworkWindows(Facts.Network network, List<ReportWindow> windows) {
            this.network = network;
            tallies = windows.subList(0, ReportPeriod.COMPARED).stream()
                    .map(NetworkTally::new)
                    .toList();
        }

        FigureRow row(Metric metric, Variant variant) {
            return new FigureRow(
                    FigureKey.network(network.slug(), network.section(), metric, variant),
                    figure(ReportPeriod.CURRENT, metric, variant),
                    figure(ReportPeriod.LAST_YEAR, metric, variant),
                    figure(ReportPeriod.PREVIOUS, metric, variant));
        }

        private Figure figure(int window, Metric metric, Variant variant) {
            NetworkTally tally = tallies.get(window);
            boolean tooFew = tally.seatsDistinct() > 0 && tally.seatsDistinct() < MunicipalityTally.FEWEST;
            return metric == Metric.M8 && tooFew ? Figure.none(Note.FEWER_THAN_FIVE) : tally.figure(metric, variant);
        }

        List<Cell> cells() {
            Map<String, RepresentationState> states = new LinkedHashMap<>();
            filled.forEach((scbCode, isFilled) ->
                    states.put(scbCode, isFilled ? RepresentationState.NO_MEETING : RepresentationState.VACANT));
            attendedOnce.forEach((scbCode, present) -> {
                if (present) {
                    states.put(scbCode, RepresentationState.REPRESENTED);
                } else if (states.get(scbCode) != RepresentationState.VACANT) {
                    states.put(scbCode, RepresentationState.NOT_ATTENDED);
                }
            });
            List<Cell> cells = new ArrayList<>();
            states.forEach((scbCode, state) -> cells.add(new Cell(network.slug(), scbCode, state)));
            return cells;
        }
    }
}
