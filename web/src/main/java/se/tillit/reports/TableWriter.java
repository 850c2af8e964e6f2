package se.tillit.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.tillit.reports.ReportDocument.Matrix;
import se.tillit.reports.ReportDocument.MunicipalityCard;
import se.tillit.reports.ReportDocument.TextTable;

/** The tables: networks × municipalities, one row a network, one card a municipality; all in Swedish order (T3). */
final class TableWriter {

    private static final List<Metric> OF_NETWORKS = List.of(
            Metric.M2, Metric.M6, Metric.M7, Metric.M8, Metric.M10, Metric.M11, Metric.M13, Metric.M14, Metric.M15);

    private static final List<Metric> OF_MUNICIPALITIES =
            List.of(Metric.M1, Metric.M6, Metric.M7, Metric.M8, Metric.M10, Metric.M11, Metric.M13);

    private static final int LETTERS = 3;

    private static final char NO_BREAK = '\u00a0';

    private final ActivityReport report;
    private final Words words;
    private final FigureWords figures;

    TableWriter(ActivityReport report, Words words, FigureWords figures) {
        this.report = report;
        this.words = words;
        this.figures = figures;
    }

    List<Matrix> matrices() {
        List<Matrix.Column> columns = columns();
        return report.sections().stream()
                .map(section -> new Matrix(
                        words.name(section),
                        columns,
                        report.networks(section).stream().map(this::matrixRow).toList()))
                .toList();
    }

    List<TextTable> networks() {
        List<String> columns = Stream.concat(
                        Stream.of(words.text("table.network")),
                        OF_NETWORKS.stream().map(metric -> words.metric(metric, "short")))
                .toList();
        return report.sections().stream()
                .map(section -> new TextTable(
                        words.name(section),
                        columns,
                        report.networks(section).stream().map(this::networkRow).toList()))
                .toList();
    }

    List<MunicipalityCard> municipalities() {
        return report.municipalities().stream().map(this::card).toList();
    }

    private TextTable.Row networkRow(ReportNetwork network) {
        List<String> cells = OF_NETWORKS.stream()
                .map(metric -> withLastYear(network, metric))
                .toList();
        return new TextTable.Row("natverk-" + network.slug(), network.slug(), network.name(), cells);
    }

    /** "12 av 13 (11 av 13)": the period, and the same time last year. */
    private String withLastYear(ReportNetwork network, Metric metric) {
        Figure figure = report.figure(FigureKey.network(network, metric, Variant.MAIN));
        Form form = metric.form(Variant.MAIN);
        return whole(figures.cell(form, figure.current())) + " (" + whole(figures.cell(form, figure.lastYear())) + ")";
    }

    /** A narrow column breaks between the two, never within one. */
    private static String whole(String value) {
        return value.replace(' ', NO_BREAK);
    }

    private Matrix.MatrixRow matrixRow(ReportNetwork network) {
        List<Matrix.MatrixCell> cells = report.municipalities().stream()
                .map(municipality -> {
                    Representation state = report.representation(network, municipality);
                    return new Matrix.MatrixCell(municipality.name(), state, words.name(state));
                })
                .toList();
        return new Matrix.MatrixRow(
                network.slug(), network.name(), cells, figures.cell(Form.OUT_OF, value(network, Metric.M7)));
    }

    private Value value(ReportNetwork network, Metric metric) {
        return report.figure(FigureKey.network(network, metric, Variant.MAIN)).current();
    }

    private MunicipalityCard card(ReportMunicipality municipality) {
        List<Section> sections = report.sections();
        String sentence = sections.stream()
                .map(section -> words.text(
                        "municipality." + section.name(),
                        figures.cell(
                                Form.OUT_OF,
                                municipal(municipality, section, Metric.M6).current())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new MunicipalityCard(
                "kommun-" + municipality.scbCode(),
                municipality.name(),
                sentence,
                new TextTable(
                        words.text("municipality.caption", municipality.name()),
                        municipalityColumns(sections),
                        OF_MUNICIPALITIES.stream()
                                .map(metric -> municipalityRow(municipality, metric, sections))
                                .toList()));
    }

    private List<String> municipalityColumns(List<Section> sections) {
        String year = String.valueOf(report.head().period().minusYears(1).getYear());
        List<String> columns = new ArrayList<>(List.of(words.text("table.figure")));
        for (Section section : sections) {
            columns.add(words.text("table." + section.name()));
            columns.add(words.text("table.same-time", year));
        }
        return columns;
    }

    private TextTable.Row municipalityRow(ReportMunicipality municipality, Metric metric, List<Section> sections) {
        Form form = metric.form(Variant.MAIN);
        List<String> cells = new ArrayList<>();
        for (Section section : sections) {
            Figure figure = municipal(municipality, section, metric);
            cells.add(figures.cell(form, figure.current()));
            cells.add(figures.cell(form, figure.lastYear()));
        }
        return new TextTable.Row("", "", words.metric(metric, "municipality"), cells);
    }

    private Figure municipal(ReportMunicipality municipality, Section section, Metric metric) {
        return report.figure(FigureKey.municipality(municipality.scbCode(), section, metric));
    }

    /** Three letters a municipality; where two begin alike the third tells them apart: Kus, Kuä. */
    private List<Matrix.Column> columns() {
        List<String> names =
                report.municipalities().stream().map(ReportMunicipality::name).toList();
        Set<String> taken = new HashSet<>();
        return names.stream()
                .map(name -> new Matrix.Column(letters(name, names, taken), name))
                .toList();
    }

    private static String letters(String name, List<String> all, Set<String> taken) {
        String begin = start(name, LETTERS - 1);
        boolean clashes = all.stream()
                .anyMatch(other -> !other.equals(name) && start(other, LETTERS).equals(start(name, LETTERS)));
        if (!clashes && taken.add(start(name, LETTERS))) {
            return start(name, LETTERS);
        }
        for (int at = LETTERS; at < name.length(); at++) {
            int place = at;
            char letter = name.charAt(at);
            boolean own = all.stream()
                    .filter(other ->
                            !other.equals(name) && start(other, LETTERS).equals(start(name, LETTERS)))
                    .allMatch(other -> other.length() <= place || other.charAt(place) != letter);
            if (own && Character.isLetter(letter) && taken.add(begin + letter)) {
                return begin + letter;
            }
        }
        return name.toUpperCase(Locale.ROOT);
    }

    private static String start(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }
}
