package se.tillit.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tillit.shared.SwedishCsv;

/**
 * A report as {@link SwedishCsv}, with decimal comma. Columns are stable and in Swedish; values are rounded as they are
 * printed.
 */
public final class ReportCsv {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final String[] HEADINGS = {
        "period",
        "data_tom",
        "status",
        "definitionsversion",
        "avser",
        "id",
        "namn",
        "avdelning",
        "nyckeltal",
        "variant",
        "nyckeltal_namn",
        "enhet",
        "varde",
        "taljare",
        "namnare",
        "dold",
        "anmarkning",
        "varde_samma_tid_i_fjol",
        "dold_samma_tid_i_fjol",
        "forandring",
        "varde_foregaende_manad",
        "dold_foregaende_manad"
    };

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::section)
            .thenComparing(FigureKey::metric)
            .thenComparing(FigureKey::variant);

    private final ActivityReport report;
    private final Words words = new Words(SWEDISH);
    private final SwedishCsv csv;

    private ReportCsv(ActivityReport report, Appendable out) throws IOException {
        this.report = report;
        csv = SwedishCsv.begin(out, HEADINGS);
    }

    /** Writes the report; the writer's charset must be UTF-8. */
    public static void write(ActivityReport report, Appendable out) throws IOException {
        new ReportCsv(report, out).write();
    }

    /** Figures of the region, of networks, of municipalities; then representation, in Swedish order. */
    private void write() throws IOException {
        Map<String, List<FigureKey>> byScope =
                report.figures().keySet().stream().collect(Collectors.groupingBy(ReportCsv::owner));
        writeFigures(byScope, owner(Scope.REGION, ""), "");
        for (ReportNetwork network : report.networks()) {
            writeFigures(byScope, owner(Scope.NETWORK, network.slug()), network.name());
        }
        for (ReportMunicipality municipality : report.municipalities()) {
            writeFigures(byScope, owner(Scope.MUNICIPALITY, municipality.scbCode()), municipality.name());
        }
        for (ReportNetwork network : report.networks()) {
            for (ReportMunicipality municipality : report.municipalities()) {
                writeRepresentation(network, municipality);
            }
        }
        csv.flush();
    }

    private void writeFigures(Map<String, List<FigureKey>> byScope, String owner, String name) throws IOException {
        List<FigureKey> keys =
                byScope.getOrDefault(owner, List.of()).stream().sorted(ORDER).toList();
        for (FigureKey key : keys) {
            writeFigure(key, name);
        }
    }

    private void writeFigure(FigureKey key, String name) throws IOException {
        Figure figure = report.figure(key);
        Form form = key.metric().form(key.variant());
        Note note = figure.current().note();
        print(Stream.of(
                words.text("csv.scope." + key.scope().name()),
                key.scopeKey(),
                name,
                words.name(key.section()),
                key.metric().name(),
                key.variant().code(),
                words.name(key.metric()),
                words.text("csv.unit." + form.name()),
                number(form, figure.current()),
                whole(figure.current().numerator()),
                whole(figure.current().denominator()),
                yes(figure.current()),
                note == null ? "" : words.name(note),
                number(form, figure.lastYear()),
                yes(figure.lastYear()),
                difference(form, figure),
                number(form, figure.previous()),
                yes(figure.previous())));
    }

    /** What is said of a network × municipality is a word, never a number. */
    private void writeRepresentation(ReportNetwork network, ReportMunicipality municipality) throws IOException {
        print(Stream.concat(
                Stream.of(
                        words.text("csv.scope.CELL"),
                        network.slug() + "/" + municipality.scbCode(),
                        network.name() + " / " + municipality.name(),
                        words.name(network.section()),
                        "",
                        "",
                        words.text("csv.representation"),
                        "",
                        words.name(report.representation(network, municipality))),
                Stream.generate(() -> "").limit(9)));
    }

    private void print(Stream<String> cells) throws IOException {
        ReportHead head = report.head();
        List<String> front = List.of(
                head.period().toString(),
                head.dataThrough().toString(),
                words.text(head.frozen() ? "state.frozen" : "state.open"),
                String.valueOf(head.metricVersion()));
        csv.print(Stream.concat(front.stream(), cells).toList());
    }

    private static String number(Form form, Value value) {
        BigDecimal amount = value.amount();
        return amount == null ? "" : decimal(form, amount);
    }

    private static String difference(Form form, Figure figure) {
        BigDecimal now = figure.current().amount();
        BigDecimal before = figure.lastYear().amount();
        return now == null || before == null ? "" : decimal(form, now.subtract(before));
    }

    private static String decimal(Form form, BigDecimal amount) {
        return amount.setScale(form.decimals(), RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private static String whole(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private String yes(Value value) {
        return words.text(value.suppressed() ? "csv.yes" : "csv.no");
    }

    private static String owner(FigureKey key) {
        return owner(key.scope(), key.scopeKey());
    }

    private static String owner(Scope scope, String scopeKey) {
        return scope + " " + scopeKey;
    }
}
