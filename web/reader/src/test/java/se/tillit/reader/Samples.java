package se.tillit.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files for the tests, good and evil. */
final class Samples {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String WORD = "application/msword";
    static final String PNG = "image/png";

    private Samples() {}

    private interface Content<T> {
        void write(T into) throws IOException;
    }

    /** A PDF of these pages; an empty text is an empty page. */
    static byte[] pdf(String... pages) {
        return pdfOf(document -> write(document, pages));
    }

    static byte[] taggedPdf(String title, String language) {
        return pdfOf(document -> {
            write(document, "Taggad");
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marks);
            document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            document.getDocumentCatalog().setLanguage(language);
            document.getDocumentInformation().setTitle(title);
        });
    }

    static byte[] lockedPdf() {
        return pdfOf(document -> {
            write(document, "Hemligt");
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    /** A PDF whose page tree bites its own tail. */
    static byte[] circlePdf() {
        return pdfOf(document -> {
            write(document, "Runt");
            COSDictionary pages = document.getDocumentCatalog().getPages().getCOSObject();
            pages.getCOSArray(COSName.KIDS).add(pages);
            pages.setInt(COSName.COUNT, 1_000_000);
        });
    }

    private static byte[] pdfOf(Content<PDDocument> content) {
        try (PDDocument document = new PDDocument()) {
            content.write(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String... pages) throws IOException {
        for (String text : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            if (text.isEmpty()) {
                continue;
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
    }

    static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A docx of some kilobytes whose text unpacks to this many megabytes. */
    static byte[] docxBomb(int megabytes) {
        byte[] megabyte = ascii("A".repeat(1024 * 1024));
        return docxPackage("", out -> {
            out.write(ascii("<w:p><w:r><w:t>"));
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
            out.write(ascii("</w:t></w:r></w:p>"));
        });
    }

    /** A docx of tables in tables. */
    static byte[] docxNested(int depth) {
        return docxPackage("", out -> {
            out.write(ascii("<w:tbl><w:tr><w:tc>".repeat(depth)));
            out.write(ascii("<w:p><w:r><w:t>djup</w:t></w:r></w:p>"));
            out.write(ascii("</w:tc></w:tr></w:tbl>".repeat(depth)));
        });
    }

    /** A docx whose words are entities that double each other. */
    static byte[] docxLaughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            String half = "&a" + (i - 1) + ";";
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(half)
                    .append(half)
                    .append("\">");
        }
        return docxPackage(laughs + "]>", out -> out.write(ascii("<w:p><w:r><w:t>&a39;</w:t></w:r></w:p>")));
    }

    private static byte[] docxPackage(String head, Content<OutputStream> body) {
        String office = "http://schemas.openxmlformats.org/";
        String types = "application/vnd.openxmlformats-";
        return zip(zip -> {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + office
                            + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                            + types + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                            + " ContentType=\"" + types
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + office + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                            + office + "officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(ascii(head + "<w:document xmlns:w=\"" + office + "wordprocessingml/2006/main\"><w:body>"));
            body.write(zip);
            zip.write(ascii("</w:body></w:document>"));
            zip.closeEntry();
        });
    }

    static byte[] odt(String text) {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        return zip(zip -> {
            entry(zip, "mimetype", ODT);
            entry(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names
                            + "text:1.0\"><office:body><office:text><text:p>" + text
                            + "</text:p></office:text></office:body></office:document-content>");
        });
    }

    private static byte[] zip(Content<ZipOutputStream> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            content.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
