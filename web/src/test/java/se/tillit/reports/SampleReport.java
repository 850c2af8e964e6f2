package se.tillit.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A report made by hand: å ä ö, hidden and missing figures, both sections, enough networks for several pages. */
final class SampleReport {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final List<String> MUNICIPALITIES = List.of(
            "Öckerö",
            "Ale",
            "Tjörn",
            "Alingsås",
            "Göteborg",
            "Härryda",
            "Kungälv",
            "Kungsbacka",
            "Lerum",
            "Lilla Edet",
            "Mölndal",
            "Partille",
            "Stenungsund");

    private final Map<FigureKey, Figure> figures = new HashMap<>();
    private final List<ReportNetwork> networks = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private boolean frozen = true;
    private LocalDate dataThrough = OCTOBER.atEndOfMonth();

    /** A report with so many officials' networks and two political bodies. */
    static SampleReport of(int networkCount) {
        SampleReport sample = new SampleReport();
        IntStream.range(0, networkCount).forEach(sample::addNetwork);
        sample.networks.add(new ReportNetwork("forbundsstyrelsen", "Förbundsstyrelsen", Section.POLITICAL, true));
        sample.networks.add(new ReportNetwork("arbetsutskottet", "Arbetsutskottet", Section.POLITICAL, true));
        sample.addRegion(Section.OFFICIALS, 61, 54);
        sample.addRegion(Section.POLITICAL, 4, 5);
        return sample;
    }

    SampleReport with(FigureKey key, Value current, Value lastYear) {
        figures.put(key, new Figure(current, lastYear, Value.none(Note.NO_EARLIER_DATA)));
        return this;
    }

    SampleReport correctedBy(Correction correction) {
        corrections.add(correction);
        return this;
    }

    SampleReport through(LocalDate day) {
        dataThrough = day;
        frozen = false;
        return this;
    }

    ActivityReport report() {
        ReportHead head = new ReportHead(
                7,
                OCTOBER,
                dataThrough,
                dataThrough.equals(OCTOBER.atEndOfMonth()),
                1,
                frozen,
                Instant.parse("2026-11-06T01:15:09.123Z"));
        return new ActivityReport(head, networks, municipalities(), figures, representation(), series(), corrections);
    }

    static Value share(long numerator, long denominator) {
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 8, RoundingMode.HALF_UP);
        return new Value(percent, numerator, denominator, null);
    }

    static Value number(String amount) {
        return new Value(new BigDecimal(amount), null, null, null);
    }

    private void addNetwork(int at) {
        String name = (at % 2 == 0 ? "Nätverket för översiktlig planering " : "Ängs- och hagmarksnätverket ") + at;
        ReportNetwork network = new ReportNetwork("natverk-" + at, name, Section.OFFICIALS, true);
        networks.add(network);
        for (Metric metric : Metric.values()) {
            figures.put(
                    FigureKey.network(network, metric, Variant.MAIN),
                    new Figure(value(metric, at + 3), value(metric, at + 2), value(metric, at + 1)));
        }
    }

    private void addRegion(Section section, long held, long heldBefore) {
        for (Metric metric : Metric.values()) {
            figures.put(
                    FigureKey.region(section, metric, Variant.MAIN),
                    new Figure(value(metric, 19), value(metric, 18), value(metric, 17)));
            MUNICIPALITIES.forEach(name -> figures.put(
                    FigureKey.municipality(code(name), section, metric),
                    new Figure(value(metric, 14), Value.none(Note.FEWER_THAN_FIVE), Value.MISSING)));
        }
        with(FigureKey.region(section, Metric.M2, Variant.MAIN), Value.count(held), Value.count(heldBefore));
        with(FigureKey.region(section, Metric.M7, Variant.WITHOUT_ATTENDANCE), Value.count(3), Value.count(1));
        with(FigureKey.region(section, Metric.M10, Variant.MEDIAN_DAYS), number("42.5"), number("40"));
        with(FigureKey.region(section, Metric.M15, Variant.P75), number("6"), Value.MISSING);
    }

    private static Value value(Metric metric, int size) {
        return switch (metric.form(Variant.MAIN)) {
            case COUNT -> Value.count(size);
            case SHARE, OUT_OF -> share(size, size + 6L);
            case DAYS, WORKING_DAYS -> number(size + ".5");
        };
    }

    private static List<ReportMunicipality> municipalities() {
        return MUNICIPALITIES.stream()
                .map(name -> new ReportMunicipality(code(name), name))
                .toList();
    }

    private static String code(String name) {
        return "14" + (10 + MUNICIPALITIES.indexOf(name));
    }

    private Map<String, Map<String, Representation>> representation() {
        Map<String, Map<String, Representation>> states = new HashMap<>();
        Representation[] all = Representation.values();
        for (int row = 0; row < networks.size(); row++) {
            Map<String, Representation> cells = new HashMap<>();
            for (int column = 0; column < MUNICIPALITIES.size(); column++) {
                cells.put(code(MUNICIPALITIES.get(column)), all[(row + column) % all.length]);
            }
            states.put(networks.get(row).slug(), cells);
        }
        return states;
    }

    private static List<SeriesMonth> series() {
        List<SeriesMonth> months = new ArrayList<>();
        for (Section section : Section.values()) {
            for (int back = 23; back >= 0; back--) {
                int held = section == Section.OFFICIALS ? 61 - back * 2 : 4 + back % 3;
                months.add(new SeriesMonth(section, OCTOBER.minusMonths(back), BigDecimal.valueOf(held)));
            }
        }
        return months;
    }
}
