package se.tillit.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tillit.reports.ReportDocument.ChartLabel;
import se.tillit.reports.ReportDocument.ChartLine;
import se.tillit.reports.ReportDocument.ChartText;
import se.tillit.reports.ReportDocument.TextTable;

/** Meetings a month as a line for each section, with the same numbers as a table and in a sentence. */
final class ChartWriter {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;
    private static final int STEPS = 4;
    private static final int MAJOR_EVERY = 4;

    private final ActivityReport report;
    private final Words words;
    private final FigureWords figures;

    ChartWriter(ActivityReport report, Words words, FigureWords figures) {
        this.report = report;
        this.words = words;
        this.figures = figures;
    }

    ChartText chart() {
        List<Section> sections = report.sections().stream()
                .filter(section -> !report.series(section).isEmpty())
                .toList();
        List<YearMonth> months = report.series().stream()
                .map(SeriesMonth::month)
                .distinct()
                .sorted()
                .toList();
        long step = step();
        List<String> yLabels = IntStream.rangeClosed(0, STEPS)
                .mapToObj(at -> figures.number((STEPS - at) * step))
                .toList();
        return new ChartText(
                sentence(sections),
                months.isEmpty()
                        ? ""
                        : words.text(
                                "chart.alternative",
                                words.month(months.get(0)),
                                words.month(months.get(months.size() - 1))),
                yLabels,
                grid(),
                sections.stream()
                        .map(section -> line(section, months, step * STEPS))
                        .toList(),
                labels(months),
                table(sections, months));
    }

    /** The smallest round step that makes the largest value fit under four of them. */
    private long step() {
        BigDecimal largest = report.series().stream().map(SeriesMonth::value).reduce(BigDecimal.ONE, BigDecimal::max);
        long step = 1;
        while (BigDecimal.valueOf(step * STEPS).compareTo(largest) < 0) {
            String digits = String.valueOf(step);
            // 1, 2, 5, 10, 20, 50 …
            step = digits.startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static String grid() {
        return IntStream.range(0, STEPS)
                .mapToObj(at -> "M0 " + coordinate(at * HEIGHT / STEPS) + "H1000")
                .collect(Collectors.joining());
    }

    private ChartLine line(Section section, List<YearMonth> months, long top) {
        List<String> points = report.series(section).stream()
                .map(month -> {
                    double x = (months.indexOf(month.month()) + 0.5) * WIDTH / months.size();
                    double y = HEIGHT - month.value().doubleValue() / top * HEIGHT;
                    return coordinate(x) + " " + coordinate(y);
                })
                .toList();
        return new ChartLine(
                words.name(section),
                section == Section.POLITICAL,
                points.stream().map(point -> point.replace(' ', ',')).collect(Collectors.joining(" ")),
                points.stream().map(point -> "M" + point + "h0").collect(Collectors.joining()));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The newest month and every fourth before it are major; the year stands with them and with each January. */
    private List<ChartLabel> labels(List<YearMonth> months) {
        List<ChartLabel> labels = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            YearMonth month = months.get(at);
            boolean major = (months.size() - 1 - at) % MAJOR_EVERY == 0;
            String name = words.shortMonth(month);
            labels.add(new ChartLabel(major ? name + " " + month.getYear() : name, major));
        }
        return labels;
    }

    private TextTable table(List<Section> sections, List<YearMonth> months) {
        List<String> columns = Stream.concat(
                        Stream.of(words.text("chart.month")), sections.stream().map(words::name))
                .toList();
        return new TextTable(
                words.text("chart.title"),
                columns,
                months.stream()
                        .map(month -> new TextTable.Row("", "", monthName(month), cells(sections, month)))
                        .toList());
    }

    private List<String> cells(List<Section> sections, YearMonth month) {
        return sections.stream()
                .map(section -> at(section, month)
                        .map(found -> figures.number(found.value().longValue()))
                        .orElse("–"))
                .toList();
    }

    private String monthName(YearMonth month) {
        boolean unfinished =
                month.equals(report.head().period()) && !report.head().completeMonth();
        return unfinished ? words.days(report.head()) : words.month(month);
    }

    private Optional<SeriesMonth> at(Section section, YearMonth month) {
        return report.series(section).stream()
                .filter(found -> found.month().equals(month))
                .findFirst();
    }

    /** Between which numbers the months have varied; says nothing of good or bad. */
    private String sentence(List<Section> sections) {
        return sections.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Section section) {
        List<SeriesMonth> whole = report.series(section).stream()
                .filter(month -> report.head().completeMonth()
                        || !month.month().equals(report.head().period()))
                .toList();
        Comparator<SeriesMonth> byValue = Comparator.comparing(SeriesMonth::value);
        Optional<SeriesMonth> least = whole.stream().min(byValue);
        Optional<SeriesMonth> most = whole.stream().max(byValue);
        if (least.isEmpty() || most.isEmpty()) {
            return words.text("chart.too-short");
        }
        return words.text(
                "chart.sentence." + section.name(),
                whole.size(),
                least.get().value().longValue(),
                words.month(least.get().month()),
                most.get().value().longValue(),
                words.month(most.get().month()));
    }
}
