package se.tillit.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.reports.ReportDocument.Fact;
import se.tillit.reports.ReportDocument.Method;

/** "Hur räknas det?": the definition of each figure, with its purpose and owner (T1, T9). */
final class MethodWriter {

    private final Words words;
    private final ReportHead head;

    MethodWriter(Words words, ReportHead head) {
        this.words = words;
        this.head = head;
    }

    record Entry(Metric metric, Method method) {}

    List<Entry> methods() {
        return Stream.of(Metric.values())
                .map(metric -> new Entry(metric, method(metric)))
                .toList();
    }

    private Method method(Metric metric) {
        LocalDate review = metric.reviewOn();
        boolean late = head.dataThrough().isAfter(review);
        return new Method(
                "metod-" + metric.name(),
                words.name(metric),
                List.of(
                        fact("formula", words.metric(metric, "formula")),
                        fact("population", words.metric(metric, "population") + " " + words.text("method.not-secret")),
                        fact("source", words.metric(metric, "source")),
                        fact("quality", words.metric(metric, "quality")),
                        fact("purpose", words.metric(metric, "purpose")),
                        fact("decision", words.metric(metric, "decision")),
                        fact("owner", words.metric(metric, "owner")),
                        fact("review", words.text(late ? "review.late" : "review.by", words.date(review))),
                        fact(
                                "version",
                                words.text("method.code", metric.name(), String.valueOf(head.metricVersion())))));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.text("method." + key), value);
    }
}
