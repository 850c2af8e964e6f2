package se.tillit.demo.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A one-page A4 document with a heading and running text. */
final class PdfWriter {

    private static final float MARGIN = 72;
    private static final float TEXT_SIZE = 12;
    private static final float TITLE_SIZE = 20;

    private PdfWriter() {}

    static void write(SampleText text, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Otherwise the file's id comes from the clock.
            document.setDocumentId((long) text.title().hashCode());
            document.getDocumentInformation().setTitle(text.title());
            document.getDocumentInformation().setCreationDate(fixedDate());
            document.getDocumentCatalog().setLanguage("sv-SE");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                writePage(text, content);
            }
            document.save(out);
        }
    }

    private static void writePage(SampleText text, PDPageContentStream content) throws IOException {
        content.beginText();
        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - TITLE_SIZE);
        writeLines(text.title(), new PDType1Font(FontName.HELVETICA_BOLD), TITLE_SIZE, content);
        PDFont font = new PDType1Font(FontName.HELVETICA);
        for (String paragraph : text.paragraphs()) {
            content.newLineAtOffset(0, -TEXT_SIZE);
            writeLines(paragraph, font, TEXT_SIZE, content);
        }
        content.endText();
    }

    private static void writeLines(String text, PDFont font, float size, PDPageContentStream content)
            throws IOException {
        content.setFont(font, size);
        for (String line : wrap(text, font, size)) {
            content.showText(line);
            content.newLineAtOffset(0, -size * 1.5f);
        }
    }

    private static List<String> wrap(String text, PDFont font, float size) throws IOException {
        float width = (PDRectangle.A4.getWidth() - 2 * MARGIN) * 1000 / size;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static Calendar fixedDate() {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(1_700_000_000_000L);
        return date;
    }
}
