package se.tillit.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tillit.reports.ReportDocument.ChartLabel;
import se.tillit.reports.ReportDocument.ChartLine;
import se.tillit.reports.ReportDocument.ChartText;
import se.tillit.reports.ReportDocument.Fact;
import se.tillit.reports.ReportDocument.FigureGroup;
import se.tillit.reports.ReportDocument.FigureText;
import se.tillit.reports.ReportDocument.Matrix;
import se.tillit.reports.ReportDocument.MunicipalityCard;
import se.tillit.reports.ReportDocument.TextTable;

/** A report as the XHTML that the PDF is made of: same words, same order as the page, definitions at the end. */
final class ReportXhtml {

    private static final String NUMBER = "num";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int CHART_WIDTH = 1000;
    private static final int CHART_HEIGHT = 300;
    private static final int CHART_LEFT = 60;
    private static final int CHART_TOP = 20;

    private final ReportDocument document;
    private final Words words;
    private final XmlText xml = new XmlText();

    private ReportXhtml(ReportDocument document) {
        this.document = document;
        this.words = new Words(document.locale());
    }

    /** The whole document; {@code style} is the content of its style sheet. */
    static String of(ReportDocument document, String style) {
        return new ReportXhtml(document).write(style);
    }

    private String write(String style) {
        xml.element(
                "html", () -> writeDocument(style), "lang", document.locale().getLanguage());
        return xml.toString();
    }

    private void writeDocument(String style) {
        xml.element("head", () -> {
            xml.element("title", document.title());
            xml.element("meta", "", "name", "subject", "content", String.join(" ", document.summary()));
            xml.element("meta", "", "name", "description", "content", String.join(" ", document.summary()));
            xml.element("meta", "", "name", "author", "content", words.text("pdf.author"));
            xml.element("style", style);
            xml.element("bookmarks", this::writeBookmarks);
        });
        xml.element("body", this::writeBody);
    }

    private void writeBookmarks() {
        List.of("figures", "chart", "representation", "networks", "municipalities", "questions", "method")
                .forEach(part ->
                        xml.element("bookmark", "", "name", words.text(part + ".title"), "href", "#part-" + part));
    }

    private void writeBody() {
        xml.element("div", document.title(), "class", "foot");
        xml.element("p", words.text("pdf.author"), "class", "brand");
        xml.element("h1", document.title());
        xml.element("table", () -> document.facts().forEach(this::writeFact), "class", "facts");
        xml.element("p", String.join(" ", document.summary()), "class", "summary");
        document.quality().forEach(sentence -> xml.element("p", sentence, "class", "meta"));
        heading("figures");
        document.groups().forEach(this::writeGroup);
        writeChart(document.chart());
        heading("representation");
        xml.element("p", legend(), "class", "meta");
        document.matrices().forEach(this::writeMatrix);
        heading("networks");
        xml.element("p", document.legend(), "class", "meta");
        document.networks().forEach(table -> writeTable(table, "networks"));
        heading("municipalities");
        document.municipalities().forEach(this::writeMunicipality);
        heading("questions");
        xml.element("ol", () -> document.questions().forEach(question -> xml.element("li", question)));
        heading("method");
        writeCorrections();
        xml.element("h3", words.text("definitions.title"));
        document.methods().forEach(method -> {
            xml.element("h4", method.name(), "id", method.id());
            method.facts()
                    .forEach(fact -> xml.element(
                            "p",
                            () -> {
                                xml.element("strong", fact.label() + ":");
                                xml.text(" " + fact.value());
                            },
                            "class",
                            "method"));
        });
    }

    private void heading(String part) {
        xml.element("h2", words.text(part + ".title"), "id", "part-" + part);
    }

    private void writeFact(Fact fact) {
        xml.element("tr", () -> {
            xml.element("th", fact.label(), "scope", "row");
            xml.element("td", fact.value());
        });
    }

    /** As a table, two figures' worth of lines in small beside the value: prints in one column without boxes. */
    private void writeGroup(FigureGroup group) {
        xml.element("h3", group.heading());
        xml.element(
                "table",
                () -> {
                    writeHead(List.of(
                            words.text("table.figure"), words.text("table.value"), words.text("table.comparison")));
                    xml.element("tbody", () -> group.figures().forEach(this::writeFigure));
                },
                "class",
                "figures");
    }

    private void writeFigure(FigureText figure) {
        xml.element("tr", () -> {
            xml.element("th", figure.name(), "scope", "row");
            xml.element("td", figure.value(), "class", "value");
            xml.element("td", () -> figure.lines().forEach(line -> xml.element("p", line)), "class", "lines");
        });
    }

    private void writeChart(ChartText chart) {
        heading("chart");
        xml.element("p", chart.sentence());
        if (chart.lines().isEmpty()) {
            return;
        }
        xml.element(
                "svg",
                () -> writeDrawing(chart),
                "xmlns",
                SVG,
                "alt",
                chart.alternative() + " " + chart.sentence(),
                "viewBox",
                "0 0 1080 390",
                "width",
                "660",
                "height",
                "238",
                "font-family",
                ReportPdf.CHART_FAMILY,
                "font-size",
                "19");
        writeTable(chart.table(), "series");
    }

    private void writeDrawing(ChartText chart) {
        for (int at = 0; at < chart.yLabels().size(); at++) {
            double y = CHART_TOP + at * CHART_HEIGHT / (double) (chart.yLabels().size() - 1);
            String height = String.valueOf(y);
            xml.element("path", "", "d", "M" + CHART_LEFT + " " + height + "h" + CHART_WIDTH, "stroke", "#d5dbe3");
            label(chart.yLabels().get(at), CHART_LEFT - 10, y + 6, "end");
        }
        double width = CHART_WIDTH / (double) chart.xLabels().size();
        for (int at = 0; at < chart.xLabels().size(); at++) {
            ChartLabel month = chart.xLabels().get(at);
            if (month.major()) {
                label(month.text(), CHART_LEFT + (at + 0.5) * width, CHART_TOP + CHART_HEIGHT + 28, "middle");
            }
        }
        chart.lines().forEach(this::writeLine);
        for (int at = 0; at < chart.lines().size(); at++) {
            ChartLine line = chart.lines().get(at);
            int x = CHART_LEFT + at * 400;
            xml.element("path", "", attributes(line, "d", "M" + x + " 372h40", "fill", "none", "stroke-width", "4"));
            label(line.name(), x + 52, 378, "start");
        }
    }

    private void label(String text, double x, double y, String anchor) {
        xml.element(
                "text", text, "x", String.valueOf(x), "y", String.valueOf(y), "text-anchor", anchor, "fill", "#434e5d");
    }

    private void writeLine(ChartLine line) {
        String points =
                Stream.of(line.points().split(" ")).map(ReportXhtml::placed).collect(Collectors.joining(" "));
        xml.element("polyline", "", attributes(line, "points", points, "fill", "none", "stroke-width", "4"));
    }

    /** A point of the chart's box of 1000 × 100 on the drawing. */
    private static String placed(String point) {
        String[] xy = point.split(",");
        return (CHART_LEFT + Double.parseDouble(xy[0])) + "," + (CHART_TOP + Double.parseDouble(xy[1]) * 3);
    }

    /** The second line is told apart by its dashes, not by colour alone. */
    private static String[] attributes(ChartLine line, String... own) {
        List<String> style =
                line.second() ? List.of("stroke", "#687382", "stroke-dasharray", "9 6") : List.of("stroke", "#075368");
        return IntStream.range(0, own.length + style.size())
                .mapToObj(at -> at < own.length ? own[at] : style.get(at - own.length))
                .toArray(String[]::new);
    }

    private String legend() {
        String marks = List.of(Representation.values()).stream()
                .map(state -> state.sign() + " " + words.name(state))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String letters = document.matrices().stream()
                .limit(1)
                .flatMap(matrix -> matrix.columns().stream())
                .map(column -> column.letters() + " " + column.name())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return marks + ". " + letters + ".";
    }

    private void writeMatrix(Matrix matrix) {
        xml.element(
                "table",
                () -> {
                    xml.element("caption", matrix.caption());
                    xml.element(
                            "thead",
                            () -> xml.element("tr", () -> {
                                xml.element("th", words.text("table.network"), "scope", "col");
                                matrix.columns()
                                        .forEach(column -> xml.element(
                                                "th",
                                                () -> xml.element("abbr", column.letters(), "title", column.name()),
                                                "scope",
                                                "col",
                                                "class",
                                                "mark"));
                                xml.element("th", words.text("table.coverage"), "scope", "col", "class", NUMBER);
                            }));
                    xml.element("tbody", () -> matrix.rows().forEach(this::writeMatrixRow));
                },
                "class",
                "matrix");
    }

    private void writeMatrixRow(Matrix.MatrixRow row) {
        xml.element("tr", () -> {
            xml.element("th", row.name(), "scope", "row");
            row.cells()
                    .forEach(cell -> xml.element(
                            "td",
                            () -> xml.element("abbr", cell.state().sign(), "title", cell.word()),
                            "class",
                            "mark"));
            xml.element("td", row.coverage(), "class", NUMBER);
        });
    }

    private void writeMunicipality(MunicipalityCard card) {
        xml.element(
                "div",
                () -> {
                    xml.element("h3", card.name());
                    xml.element("p", card.sentence());
                    writeTable(card.table(), "municipality");
                },
                "class",
                "card");
    }

    private void writeTable(TextTable table, String styleClass) {
        xml.element(
                "table",
                () -> {
                    xml.element("caption", table.caption());
                    writeHead(table.columns());
                    xml.element("tbody", () -> table.rows()
                            .forEach(row -> xml.element("tr", () -> {
                                xml.element("th", row.name(), "scope", "row");
                                row.cells().forEach(cell -> xml.element("td", cell, "class", NUMBER));
                            })));
                },
                "class",
                styleClass);
    }

    private void writeHead(List<String> columns) {
        xml.element(
                "thead",
                () -> xml.element("tr", () -> {
                    for (int at = 0; at < columns.size(); at++) {
                        xml.element("th", columns.get(at), "scope", "col", "class", at == 0 ? "first" : NUMBER);
                    }
                }));
    }

    private void writeCorrections() {
        xml.element("h3", words.text("corrections.title"));
        if (document.corrections().isEmpty()) {
            xml.element("p", words.text("corrections.none"));
        } else {
            xml.element("ul", () -> document.corrections().forEach(correction -> xml.element("li", correction)));
        }
    }
}
