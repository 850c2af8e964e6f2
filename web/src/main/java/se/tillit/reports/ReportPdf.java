package se.tillit.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A report as PDF that passes PDF/UA-1 and PDF/A-2a: tagged, in the portal's own typeface. The same report in the same
 * language gives the same bytes: the document is dated when the snapshot was compiled.
 */
public final class ReportPdf {

    private static final String FAMILY = "Source Sans 3";
    /** What the chart calls its typeface. */
    static final String CHART_FAMILY = "Chart";

    private static final String REGULAR_FILE = "fonts/SourceSans3-Regular.ttf";
    private static final String SEMIBOLD_FILE = "fonts/SourceSans3-Semibold.ttf";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private ReportPdf() {}

    /** The XHTML that the PDF is made of; equal texts make equal PDFs. */
    public static String xhtml(ActivityReport report, Locale locale) {
        return ReportXhtml.of(ReportEditor.write(report, locale), style());
    }

    /** Writes the PDF of an XHTML text from {@link #xhtml}. */
    public static void write(String xhtml, Instant created, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withHtmlContent(xhtml, "")
                    .withProducer("Tillit")
                    .usePDDocument(document)
                    .useSVGDrawer(new BatikSVGDrawer())
                    // The drawer takes no loaded typeface; it draws the words of the chart as shapes.
                    .useFont(
                            () -> resource(REGULAR_FILE),
                            CHART_FAMILY,
                            REGULAR,
                            FontStyle.NORMAL,
                            true,
                            EnumSet.of(FSFontUseCase.SVG))
                    .useFont(font(document, REGULAR_FILE), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font(document, SEMIBOLD_FILE), FAMILY, SEMIBOLD, FontStyle.NORMAL, true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                date(document, created);
                document.setDocumentId(created.toEpochMilli());
                document.save(out);
            }
        }
    }

    /**
     * A typeface without ligatures: PDFBox writes them as glyphs that have no Unicode, so "ft" and "fi" could be neither
     * copied, searched nor read aloud, and PDF/UA fails.
     */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        try (InputStream in = resource(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    /** The time of compilation in place of the time of writing, in both places where a PDF/A tells it. */
    private static void date(PDDocument document, Instant created) throws IOException {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(created.getEpochSecond() * 1000);
        document.getDocumentInformation().setCreationDate(calendar);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (InputStream in = metadata.exportXMPMetadata()) {
            in.transferTo(stored);
        }
        String dated = stored.toString(StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1"
                                + Instant.ofEpochSecond(created.getEpochSecond())
                                        .toString()
                                        .replace("Z", "+00:00"));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (InputStream in = resource("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The style sheet of reports cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = ReportPdf.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The portal is built without " + name);
        }
        return in;
    }
}
