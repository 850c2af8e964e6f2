package se.tillit.demo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class SampleFilesTest {

    private static final SampleText TEXT = new SampleText(
            "Underlag om gång & cykel – Öckerö",
            List.of("Åtta kommuner svarade på frågan och är överens om riktningen.", "Nästa steg tas i januari."));

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void sameTextGivesSameBytes(MediaKind kind) {
        assertThat(SampleFiles.make(kind, TEXT).sha256())
                .isEqualTo(SampleFiles.make(kind, TEXT).sha256())
                .hasSize(64);
    }

    @Test
    void pdfHoldsTheSwedishText() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(SampleFiles.make(MediaKind.PDF, TEXT).content())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(TEXT.title())
                    .contains("Åtta kommuner svarade");
        }
    }

    @Test
    void pictureIsAPicture() throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(SampleFiles.make(MediaKind.PNG, TEXT).content()));

        assertThat(image.getWidth()).isEqualTo(640);
    }

    @Test
    void openDocumentBeginsWithItsUnpackedMediaType() throws IOException {
        byte[] content = SampleFiles.make(MediaKind.ODT, TEXT).content();

        assertThat(new String(content, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(content, 38, 39, StandardCharsets.US_ASCII)).isEqualTo(MediaKind.ODT.mediaType());
        assertThat(entries(content).keySet()).containsExactly("mimetype", "META-INF/manifest.xml", "content.xml");
    }

    @Test
    void officeFilesHoldTheirPartsAsWellFormedXml() throws Exception {
        assertThat(wellFormed(MediaKind.DOCX)).contains("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        assertThat(wellFormed(MediaKind.ODT)).contains("content.xml");
        assertThat(wellFormed(MediaKind.PPTX))
                .contains(
                        "[Content_Types].xml",
                        "ppt/presentation.xml",
                        "ppt/slides/slide1.xml",
                        "ppt/slideLayouts/slideLayout1.xml",
                        "ppt/slideMasters/slideMaster1.xml",
                        "ppt/theme/theme1.xml");
    }

    private static Iterable<String> wellFormed(MediaKind kind) throws Exception {
        Map<String, String> entries = entries(SampleFiles.make(kind, TEXT).content());
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getKey().equals("mimetype")) {
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(entry.getValue())));
            }
        }
        assertThat(String.join("", entries.values())).contains("gång &amp; cykel – Öckerö");
        return entries.keySet();
    }

    private static Map<String, String> entries(byte[] content) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
