package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.tillit.shared.Language;

class ReportPdfTest {

    private static final ActivityReport REPORT = SampleReport.of(60)
            .correctedBy(new Correction(
                    FigureKey.region(Section.OFFICIALS, Metric.M7, Variant.MAIN),
                    SampleReport.share(12, 13),
                    Value.none(Note.PROTECTS_OTHERS),
                    LocalDate.of(2026, 11, 20)))
            .report();

    private static byte[] pdf;

    @BeforeAll
    static void make() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = pdf(REPORT, Language.SV);
    }

    @Test
    void passesPdfUa1AndPdfA2a() throws Exception {
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void passesInEnglishAndWithoutMonthsOrCorrectionsToo() throws Exception {
        ActivityReport sample = SampleReport.of(1).report();
        ActivityReport small = new ActivityReport(
                sample.head(),
                sample.networks(),
                sample.municipalities(),
                sample.figures(),
                sample.representation(),
                List.of(),
                List.of());
        byte[] english = pdf(small, Language.EN);
        assertThat(failures(english, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(english, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void saysWhatThePageSaysInTheSameOrder() throws IOException {
        ReportDocument document = ReportEditor.write(REPORT, Language.SV.locale());
        String text = words(text(pdf));
        assertThat(text).contains(words(document.title()));
        assertThat(document.summary()).allSatisfy(sentence -> assertThat(text).contains(words(sentence)));
        assertThat(document.groups())
                .allSatisfy(group -> assertThat(group.figures()).allSatisfy(figure -> {
                    assertThat(text).contains(words(figure.value()));
                    assertThat(figure.lines())
                            .allSatisfy(line -> assertThat(text).contains(words(line)));
                }));
        assertThat(document.corrections()).allSatisfy(line -> assertThat(text).contains(words(line)));
        assertThat(Stream.of(
                                "Nyckeltal",
                                "Möten per månad",
                                "Representation",
                                "Per nätverk",
                                "Per kommun",
                                "Att samtala om")
                        .map(text::indexOf)
                        .toList())
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void everyNumberOfANetworkIsTheSameAsOnThePage() throws IOException {
        String text = words(text(pdf));
        assertThat(ReportEditor.write(REPORT, Language.SV.locale()).networks())
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(text).contains(words(String.join(" ", row.cells())))));
    }

    @Test
    void longTablesGoOnOverPagesAndRepeatTheirHead() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(6);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isGreaterThan(document.getPage(0).getMediaBox().getWidth());
        }
        assertThat(words(text(pdf)).split("Dagar till", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(pdf(REPORT, Language.SV)).isEqualTo(pdf);
    }

    private static byte[] pdf(ActivityReport report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPdf.write(
                ReportPdf.xhtml(report, language.locale()), report.head().computedAt(), out);
        return out.toByteArray();
    }

    private static List<String> failures(byte[] document, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }

    private static String text(byte[] document) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(document)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(loaded);
        }
    }

    /** Words with single spaces, so that line breaks on paper do not matter. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
