package se.tillit.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One published snapshot: what page, PDF and CSV render. Networks and municipalities are in Swedish order, months in
 * theirs; a missing figure is printed as a dash, never computed.
 *
 * @param representation state by network slug, then by SCB code; what is missing was not expected
 * @param corrections oldest first
 */
public record ActivityReport(
        ReportHead head,
        List<ReportNetwork> networks,
        List<ReportMunicipality> municipalities,
        Map<FigureKey, Figure> figures,
        Map<String, Map<String, Representation>> representation,
        List<SeriesMonth> series,
        List<Correction> corrections) {

    public ActivityReport {
        networks =
                networks.stream().sorted(SwedishOrder.by(ReportNetwork::name)).toList();
        municipalities = municipalities.stream()
                .sorted(SwedishOrder.by(ReportMunicipality::name))
                .toList();
        figures = Map.copyOf(figures);
        representation = Map.copyOf(representation);
        series = List.copyOf(series);
        corrections = List.copyOf(corrections);
    }

    /** The sections that have networks: officials' first. */
    public List<Section> sections() {
        return Stream.of(Section.values())
                .filter(section -> !networks(section).isEmpty())
                .toList();
    }

    public List<ReportNetwork> networks(Section section) {
        return networks.stream().filter(network -> network.section() == section).toList();
    }

    public Figure region(Section section, Metric metric, Variant variant) {
        return figure(FigureKey.region(section, metric, variant));
    }

    public Figure figure(FigureKey key) {
        return figures.getOrDefault(key, Figure.MISSING);
    }

    public Representation representation(ReportNetwork network, ReportMunicipality municipality) {
        return representation
                .getOrDefault(network.slug(), Map.of())
                .getOrDefault(municipality.scbCode(), Representation.NOT_EXPECTED);
    }

    /** The months of a section's chart, oldest first. */
    public List<SeriesMonth> series(Section section) {
        return series.stream().filter(month -> month.section() == section).toList();
    }
}
