package se.tillit.reports;

import java.util.List;
import java.util.Locale;

/**
 * A report in words of one language, in the order in which it is read. The page and the PDF print exactly this, so they
 * cannot say different things.
 *
 * @param facts period, state, when compiled
 * @param summary at most five sentences
 * @param questions three open questions to talk about (T4)
 * @param quality what is known to be missing (printed before the figures)
 * @param legend how to read dashes and words in the tables
 */
public record ReportDocument(
        Locale locale,
        String title,
        List<Fact> facts,
        List<String> summary,
        List<String> quality,
        List<FigureGroup> groups,
        ChartText chart,
        List<Matrix> matrices,
        List<TextTable> networks,
        List<MunicipalityCard> municipalities,
        List<String> questions,
        List<String> corrections,
        List<Method> methods,
        String legend) {

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** The key figures of one section. */
    public record FigureGroup(String id, String heading, List<FigureText> figures) {}

    /** A key figure: large value, comparisons in small, definition one click away. */
    public record FigureText(String name, String value, List<String> lines, Method method) {}

    /** Hur räknas det: what is counted, from what, for whom and why (T1, T9). */
    public record Method(String id, String name, List<Fact> facts) {}

    /** A table whose rows begin with their name; {@code id} and {@code slug} are empty where there is nothing to link. */
    public record TextTable(String caption, List<String> columns, List<Row> rows) {

        /** One row; as many cells as the table has columns after the first. */
        public record Row(String id, String slug, String name, List<String> cells) {}
    }

    /** Networks × municipalities. */
    public record Matrix(String caption, List<Column> columns, List<MatrixRow> rows) {

        /** A municipality: three letters, and its name. */
        public record Column(String letters, String name) {}

        /** A network with one cell a column. */
        public record MatrixRow(String slug, String name, List<MatrixCell> cells, String coverage) {}

        /** A mark with its word. */
        public record MatrixCell(String municipality, Representation state, String word) {

            /** The class of a drawn mark; empty where {@link #sign} is printed instead. */
            public String markClass() {
                return state.styleClass().isEmpty() ? "" : "mark " + state.styleClass();
            }

            /** What is printed where no mark is drawn; else empty. */
            public String sign() {
                return state.styleClass().isEmpty() ? state.sign() : "";
            }
        }
    }

    /** A municipality, for its own conversation. */
    public record MunicipalityCard(String id, String name, String sentence, TextTable table) {}

    /**
     * Meetings a month.
     *
     * @param yLabels from the top down
     * @param grid path of the grid lines, in a box of 1000 × 100
     */
    public record ChartText(
            String sentence,
            String alternative,
            List<String> yLabels,
            String grid,
            List<ChartLine> lines,
            List<ChartLabel> xLabels,
            TextTable table) {}

    /** One line: the points of a polyline, and the path of its dots. */
    public record ChartLine(String name, boolean second, String points, String dots) {}

    /** A month under the chart; only major ones are shown on a phone. */
    public record ChartLabel(String text, boolean major) {}
}
