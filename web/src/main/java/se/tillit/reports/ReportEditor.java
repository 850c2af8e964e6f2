package se.tillit.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.tillit.reports.ReportDocument.Fact;
import se.tillit.reports.ReportDocument.FigureGroup;
import se.tillit.reports.ReportDocument.FigureText;
import se.tillit.reports.ReportDocument.Method;

/** Puts a report into words. Formats stored figures; computes none. */
public final class ReportEditor {

    private final ActivityReport report;
    private final Words words;
    private final FigureWords figures;
    private final Map<Metric, Method> methods;

    private ReportEditor(ActivityReport report, Locale locale) {
        this.report = report;
        this.words = new Words(locale);
        this.figures = new FigureWords(locale);
        this.methods = new MethodWriter(words, report.head())
                .methods().stream().collect(Collectors.toMap(MethodWriter.Entry::metric, MethodWriter.Entry::method));
    }

    /** The report in the words of a language. */
    public static ReportDocument write(ActivityReport report, Locale locale) {
        return new ReportEditor(report, locale).write();
    }

    private ReportDocument write() {
        TableWriter tables = new TableWriter(report, words, figures);
        StoryWriter story = new StoryWriter(report, words, figures);
        return new ReportDocument(
                words.locale(),
                words.text("title", words.month(report.head().period())),
                facts(),
                story.summary(),
                story.quality(),
                report.sections().stream().map(this::group).toList(),
                new ChartWriter(report, words, figures).chart(),
                tables.matrices(),
                tables.networks(),
                tables.municipalities(),
                story.questions(),
                story.corrections(),
                new MethodWriter(words, report.head())
                        .methods().stream().map(MethodWriter.Entry::method).toList(),
                words.text(
                        "legend",
                        String.valueOf(report.head().period().minusYears(1).getYear())));
    }

    private List<Fact> facts() {
        ReportHead head = report.head();
        return List.of(
                new Fact(words.text("fact.period"), words.days(head)),
                new Fact(words.text("fact.through"), words.date(head.dataThrough())),
                new Fact(words.text("fact.state"), words.text(head.frozen() ? "state.frozen.long" : "state.open.long")),
                new Fact(words.text("fact.computed"), words.dateTime(head.computedAt())),
                new Fact(words.text("fact.version"), String.valueOf(head.metricVersion())));
    }

    private FigureGroup group(Section section) {
        List<FigureText> texts = List.of(Metric.values()).stream()
                .map(metric -> figure(section, metric))
                .toList();
        return new FigureGroup(section.name().toLowerCase(Locale.ROOT), words.name(section), texts);
    }

    private FigureText figure(Section section, Metric metric) {
        Form form = metric.form(Variant.MAIN);
        Figure figure = report.region(section, metric, Variant.MAIN);
        List<String> lines = new ArrayList<>();
        figures.basis(form, figure.current()).ifPresent(lines::add);
        lines.add(figures.comparison(lastYear(), form, figure.current(), figure.lastYear()));
        lines.add(figures.comparison(previous(), form, figure.current(), figure.previous()));
        addLikeForLike(section, metric, figure, lines);
        addDetails(section, metric, lines);
        return new FigureText(words.name(metric), figures.value(form, figure.current()), lines, method(metric));
    }

    /** New and closed networks: the total, and the networks that existed both years (reports.md §6.1 rule 5). */
    private void addLikeForLike(Section section, Metric metric, Figure total, List<String> lines) {
        Figure same = report.region(section, metric, Variant.COMPARABLE);
        boolean tells = same.current().amount() != null
                && same.lastYear().amount() != null
                && !(same.current().equals(total.current()) && same.lastYear().equals(total.lastYear()));
        if (tells) {
            Form form = metric.form(Variant.COMPARABLE);
            lines.add(words.text(
                    "like-for-like",
                    figures.value(form, same.current()),
                    figures.comparison(lastYear(), form, same.current(), same.lastYear())));
        }
    }

    private void addDetails(Section section, Metric metric, List<String> lines) {
        switch (metric) {
            case M1 -> {
                addIfPositive(section, metric, Variant.PAUSED, lines);
                addIfPositive(section, metric, Variant.CLOSED, lines);
            }
            case M6 -> add(section, metric, Variant.PAIRS, lines);
            case M7 -> addIfPositive(section, metric, Variant.WITHOUT_ATTENDANCE, lines);
            case M10 -> add(section, metric, Variant.MEDIAN_DAYS, lines);
            case M15 -> add(section, metric, Variant.P75, lines);
            default -> {
                // The figure says all.
            }
        }
    }

    private void addIfPositive(Section section, Metric metric, Variant variant, List<String> lines) {
        if (report.region(section, metric, variant).current().positive()) {
            add(section, metric, variant, lines);
        }
    }

    private void add(Section section, Metric metric, Variant variant, List<String> lines) {
        Value value = report.region(section, metric, variant).current();
        Note note = value.note();
        if (note == null || !note.printedAsDash()) {
            String text = figures.value(metric.form(variant), value);
            lines.add(words.text("detail." + metric.name() + "." + variant.name(), text));
        }
    }

    private Method method(Metric metric) {
        Method method = methods.get(metric);
        if (method == null) {
            throw new IllegalStateException("No method of " + metric);
        }
        return method;
    }

    private String lastYear() {
        return words.text(
                "same-time", String.valueOf(report.head().period().minusYears(1).getYear()));
    }

    private String previous() {
        return report.head().completeMonth()
                ? words.sentence(words.month(report.head().period().minusMonths(1)))
                : words.text("same-days", words.month(report.head().period().minusMonths(1)));
    }
}
