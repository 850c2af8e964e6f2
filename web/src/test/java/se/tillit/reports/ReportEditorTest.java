package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tillit.reports.ReportDocument.FigureText;
import se.tillit.reports.ReportDocument.Matrix;
import se.tillit.reports.ReportDocument.MunicipalityCard;
import se.tillit.reports.ReportDocument.TextTable;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

class ReportEditorTest {

    private static final Locale SWEDISH = Language.SV.locale();

    @Test
    void everyTableIsInSwedishOrder() {
        ReportDocument document = ReportEditor.write(SampleReport.of(5).report(), SWEDISH);
        assertThat(document.municipalities())
                .extracting(MunicipalityCard::name)
                .containsExactly(
                        "Ale",
                        "Alingsås",
                        "Göteborg",
                        "Härryda",
                        "Kungsbacka",
                        "Kungälv",
                        "Lerum",
                        "Lilla Edet",
                        "Mölndal",
                        "Partille",
                        "Stenungsund",
                        "Tjörn",
                        "Öckerö");
        assertThat(document.networks().get(0).rows())
                .extracting(TextTable.Row::name)
                .first()
                .isEqualTo("Nätverket för översiktlig planering 0");
        assertThat(document.networks().get(0).rows())
                .extracting(TextTable.Row::name)
                .last()
                .isEqualTo("Ängs- och hagmarksnätverket 3");
        assertThat(document.matrices().get(0).rows())
                .extracting(Matrix.MatrixRow::name)
                .isEqualTo(document.networks().get(0).rows().stream()
                        .map(TextTable.Row::name)
                        .toList());
    }

    @Test
    void theOrderIsSwedishInEnglishToo() {
        ReportDocument document = ReportEditor.write(SampleReport.of(1).report(), Language.EN.locale());
        assertThat(document.municipalities())
                .extracting(MunicipalityCard::name)
                .last()
                .isEqualTo("Öckerö");
    }

    @Test
    void wIsALetterOfItsOwnAfterV() {
        assertThat(Stream.of("Wik", "Vrå", "Zinkgruvan", "Ås", "Ärla", "Vy").sorted(SwedishOrder.by(name -> name)))
                .containsExactly("Vrå", "Vy", "Wik", "Zinkgruvan", "Ås", "Ärla");
    }

    @Test
    void municipalitiesHaveThreeLettersThatTellThemApart() {
        ReportDocument document = ReportEditor.write(SampleReport.of(1).report(), SWEDISH);
        List<String> letters = document.matrices().get(0).columns().stream()
                .map(Matrix.Column::letters)
                .toList();
        assertThat(letters)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "Ale", "Ali", "Göt", "Här", "Kus", "Kuä", "Ler", "Lil", "Möl", "Par", "Ste", "Tjö", "Öck");
    }

    @Test
    void sectionsAreApartAndEachFigureHasItsDefinition() {
        ReportDocument document = ReportEditor.write(SampleReport.of(3).report(), SWEDISH);
        assertThat(document.groups()).hasSize(2).allSatisfy(group -> assertThat(group.figures())
                .hasSize(Metric.values().length)
                .allSatisfy(figure -> assertThat(figure.method().facts()).hasSize(9)));
        assertThat(figure(document, "Genomförda möten").value()).isEqualTo("61");
        assertThat(figure(document, "Genomförda möten").lines()).contains("Samma tid 2025: 54 (+7, +13\u00a0%)");
    }

    @Test
    void theSummaryIsWrittenFromTheFigures() {
        ReportDocument document = ReportEditor.write(SampleReport.of(3).report(), SWEDISH);
        assertThat(document.summary())
                .hasSizeLessThanOrEqualTo(5)
                .startsWith(
                        "Tjänstepersonernas nätverk höll 61 möten i oktober 2026, 7 fler än samma tid 2025.",
                        "När ett nätverk möttes var de väntade kommunerna med minst en gång i 76\u00a0% av fallen (19 av 25).")
                .endsWith("De politiska organen höll 4 möten i oktober 2026, ett färre än samma tid 2025.");
    }

    @Test
    void meetingsWithoutAttendanceAreToldOnTheFirstPage() {
        ReportDocument document = ReportEditor.write(SampleReport.of(3).report(), SWEDISH);
        assertThat(document.quality())
                .startsWith("61 möten hölls i tjänstepersonernas nätverk. 3 av dem saknar registrerad närvaro.");
    }

    @Test
    void aRunningMonthTellsHowFarItGoes() {
        ReportDocument document = ReportEditor.write(
                SampleReport.of(1).through(LocalDate.of(2026, 10, 22)).report(), SWEDISH);
        assertThat(document.facts()).extracting(ReportDocument.Fact::value).contains("1–22 oktober 2026");
        assertThat(document.quality()).last().asString().contains("t.o.m. 22 oktober 2026");
        assertThat(document.chart().table().rows())
                .extracting(TextTable.Row::name)
                .last()
                .isEqualTo("1–22 oktober 2026");
    }

    @Test
    void thereAreThreeOpenQuestionsWithoutJudgement() {
        List<String> questions =
                ReportEditor.write(SampleReport.of(3).report(), SWEDISH).questions();
        assertThat(questions).hasSize(3).doesNotHaveDuplicates().allSatisfy(question -> assertThat(question)
                .endsWith("?")
                .doesNotContainIgnoringCase("bäst")
                .doesNotContainIgnoringCase("sämst")
                .doesNotContainIgnoringCase("brist"));
    }

    @Test
    void correctionsAreListedAsBeforeAndAfter() {
        Correction correction = new Correction(
                FigureKey.region(Section.OFFICIALS, Metric.M2, Variant.MAIN),
                Value.count(61),
                Value.count(62),
                LocalDate.of(2026, 11, 20));
        ReportDocument document =
                ReportEditor.write(SampleReport.of(1).correctedBy(correction).report(), SWEDISH);
        assertThat(document.corrections())
                .containsExactly(
                        "Genomförda möten, Tjänstepersoners nätverk: var 61, är nu 62. Noterat 20 november 2026.");
    }

    @Test
    void anEmptyReportIsStillAReport() {
        ActivityReport sample = SampleReport.of(0).report();
        ActivityReport empty = new ActivityReport(
                sample.head(),
                List.of(new ReportNetwork("a", "A", Section.OFFICIALS, false)),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
        ReportDocument document = ReportEditor.write(empty, SWEDISH);
        assertThat(document.groups().get(0).figures())
                .extracting(FigureText::value)
                .containsOnly("–");
        assertThat(document.questions()).hasSize(3);
    }

    @Test
    void everyMetricIsFullyDescribedInBothLanguages() {
        for (Language language : Language.values()) {
            ReportDocument document = ReportEditor.write(SampleReport.of(2).report(), language.locale());
            assertThat(document.toString()).doesNotContain("???");
            for (Metric metric : Metric.values()) {
                assertThat(Stream.of("short", "municipality", "formula", "population", "source", "quality", "purpose")
                                .map(what -> "reports.metric." + metric + "." + what))
                        .allMatch(key -> Texts.has(language.locale(), key));
            }
        }
    }

    @Test
    void aDefinitionIsReviewedWithinTwelveMonths() {
        assertThat(Metric.values())
                .allSatisfy(metric -> assertThat(metric.reviewOn()).isBeforeOrEqualTo(LocalDate.of(2027, 11, 23)));
    }

    private static FigureText figure(ReportDocument document, String name) {
        return document.groups().get(0).figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
