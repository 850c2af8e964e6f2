package se.tillit.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the report says in sentences: the summary, what is known to be missing, corrections, and three open questions.
 * Chosen by rules from the stored figures; it never judges, ranks or names one network before another (T3, T4, T14).
 */
final class StoryWriter {

    private static final int QUESTIONS = 3;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ActivityReport report;
    private final Words words;
    private final FigureWords figures;

    StoryWriter(ActivityReport report, Words words, FigureWords figures) {
        this.report = report;
        this.words = words;
        this.figures = figures;
    }

    List<String> summary() {
        List<String> sentences = new ArrayList<>();
        if (report.sections().contains(Section.OFFICIALS)) {
            addMeetings(Section.OFFICIALS, sentences);
            addAttended(sentences);
            addShared(sentences);
            addAnswered(sentences);
        }
        if (report.sections().contains(Section.POLITICAL)) {
            addMeetings(Section.POLITICAL, sentences);
        }
        return sentences;
    }

    /** Meetings that attendance figures leave out, and running months. */
    List<String> quality() {
        List<String> sentences = new ArrayList<>();
        for (Section section : report.sections()) {
            BigDecimal held = value(section, Metric.M2, Variant.MAIN).amount();
            BigDecimal without =
                    value(section, Metric.M7, Variant.WITHOUT_ATTENDANCE).amount();
            if (held != null && without != null && held.signum() > 0) {
                sentences.add(words.text("quality." + section.name(), without.longValue(), held.longValue()));
            }
        }
        if (!report.head().completeMonth()) {
            sentences.add(words.text("quality.running", words.date(report.head().dataThrough())));
        }
        return sentences;
    }

    List<String> questions() {
        List<String> questions = new ArrayList<>();
        questions.add(words.text("question.learnt"));
        if (below(Metric.M9)) {
            questions.add(words.text("question.take-part"));
        }
        if (positive(Metric.M10)) {
            questions.add(words.text("question.vacant"));
        }
        if (below(Metric.M14)) {
            questions.add(words.text("question.answers"));
        }
        Stream.of("question.next", "question.measure").map(words::text).forEach(questions::add);
        return questions.subList(0, QUESTIONS);
    }

    List<String> corrections() {
        return report.corrections().stream().map(this::correction).toList();
    }

    private void addMeetings(Section section, List<String> sentences) {
        Figure held = report.region(section, Metric.M2, Variant.MAIN);
        BigDecimal amount = held.current().amount();
        if (amount == null) {
            return;
        }
        ReportHead head = report.head();
        String when = head.completeMonth()
                ? words.text("summary.in", words.month(head.period()))
                : words.text("summary.during", words.days(head));
        sentences.add(words.text(
                "summary.meetings." + section.name(), amount.longValue(), when, compared(amount, held.lastYear())));
    }

    private String compared(BigDecimal now, Value lastYear) {
        BigDecimal before = lastYear.amount();
        if (before == null) {
            return "";
        }
        String year = String.valueOf(report.head().period().minusYears(1).getYear());
        long difference = now.subtract(before).longValue();
        if (difference == 0) {
            return words.text("summary.same", year);
        }
        return words.text(difference > 0 ? "summary.more" : "summary.fewer", Math.abs(difference), year);
    }

    private void addAttended(List<String> sentences) {
        Value value = value(Section.OFFICIALS, Metric.M9, Variant.MAIN);
        figures.basis(Form.SHARE, value)
                .ifPresent(
                        basis -> sentences.add(words.text("summary.attended", figures.cell(Form.SHARE, value), basis)));
    }

    private void addShared(List<String> sentences) {
        BigDecimal documents =
                value(Section.OFFICIALS, Metric.M11, Variant.MAIN).amount();
        BigDecimal asked = value(Section.OFFICIALS, Metric.M13, Variant.MAIN).amount();
        if (documents != null && asked != null) {
            sentences.add(words.text("summary.shared", documents.longValue(), asked.longValue()));
        }
    }

    private void addAnswered(List<String> sentences) {
        Value value = value(Section.OFFICIALS, Metric.M14, Variant.MAIN);
        Long answered = value.numerator();
        Long measured = value.denominator();
        if (answered != null && measured != null) {
            sentences.add(words.text("summary.answered", answered, measured));
        }
    }

    private String correction(Correction correction) {
        FigureKey key = correction.key();
        Form form = key.metric().form(key.variant());
        // A share is corrected as a percentage: the parts of the fraction are not kept.
        Form shown = form == Form.OUT_OF ? Form.SHARE : form;
        String reading = key.variant() == Variant.MAIN
                ? ""
                : " (" + words.text("variant." + key.variant().name()) + ")";
        return words.text(
                "correction",
                words.name(key.metric()) + reading,
                subject(key),
                figures.value(shown, correction.before()),
                figures.value(shown, correction.after()),
                words.date(correction.notedOn()));
    }

    private String subject(FigureKey key) {
        return switch (key.scope()) {
            case REGION -> words.name(key.section());
            case NETWORK ->
                report.networks().stream()
                        .filter(network -> network.slug().equals(key.scopeKey()))
                        .map(ReportNetwork::name)
                        .findFirst()
                        .orElse(key.scopeKey());
            case MUNICIPALITY ->
                report.municipalities().stream()
                        .filter(municipality -> municipality.scbCode().equals(key.scopeKey()))
                        .map(ReportMunicipality::name)
                        .findFirst()
                        .orElse(key.scopeKey());
        };
    }

    private Value value(Section section, Metric metric, Variant variant) {
        return report.region(section, metric, variant).current();
    }

    private boolean below(Metric share) {
        return report.sections().stream()
                .map(section -> value(section, share, Variant.MAIN).amount())
                .anyMatch(amount -> amount != null && amount.compareTo(ALL) < 0);
    }

    private boolean positive(Metric count) {
        return report.sections().stream()
                .anyMatch(section -> value(section, count, Variant.MAIN).positive());
    }
}
