package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileInspectionTest {

    private static final String HTML = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><rect width=\"1\" height=\"1\"/></svg>";

    @TempDir
    private Path folder;

    @Test
    void pdfIsKnown() throws IOException {
        assertThat(inspect("a.pdf", Samples.pdf())).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "jpeg,image/jpeg", "gif,image/gif"})
    void imagesAreKnown(String extension, String mediaType) throws IOException {
        String format = extension.equals("jpeg") ? "jpg" : extension;
        assertThat(inspect("a." + extension, Samples.image(format, 3, 2))).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"docx,wordprocessingml.document", "xlsx,spreadsheetml.sheet", "pptx,presentationml.presentation"})
    void officePackagesAreKnownByTheirMainPart(String extension, String kind) throws IOException {
        assertThat(inspect("a." + extension, Samples.office(kind + ".main+xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument." + kind);
    }

    @ParameterizedTest
    @CsvSource({"odt,text", "ods,spreadsheet", "odp,presentation"})
    void openDocumentsAreKnownByTheirNote(String extension, String kind) throws IOException {
        String mediaType = "application/vnd.oasis.opendocument." + kind;
        byte[] content = Samples.zip(Map.of("mimetype", mediaType));
        assertThat(inspect("a." + extension, content)).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"doc,WordDocument,application/msword", "xls,Workbook,application/vnd.ms-excel"})
    void legacyOfficeIsKnownByItsStreams(String extension, String stream, String mediaType) throws IOException {
        assertThat(inspect("a." + extension, Samples.compound(stream))).isEqualTo(mediaType);
    }

    @Test
    void streamInALaterSectorOfTheFolderIsFound() throws IOException {
        byte[] content = Samples.compound("1Table", "Data", "Other", "PowerPoint Document");
        assertThat(inspect("a.ppt", content)).isEqualTo("application/vnd.ms-powerpoint");
    }

    @Test
    void textIsKnownWithItsEncoding() throws IOException {
        assertThat(inspect("a.txt", bytes("Räksmörgås\n"))).isEqualTo("text/plain;charset=UTF-8");
        assertThat(inspect("b.csv", "Å;Ö\n1;2\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("text/csv;charset=windows-1252");
        assertThat(inspect("c.txt", "Å".getBytes(StandardCharsets.UTF_16))).isEqualTo("text/plain;charset=UTF-16");
    }

    @ParameterizedTest
    @CsvSource({"pdf", "png", "docx", "doc", "txt", "csv"})
    void htmlUnderAnotherNameIsRefused(String extension) {
        assertMismatch("a." + extension, bytes(HTML));
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "webp", "txt"})
    void svgUnderAnotherNameIsRefused(String extension) {
        assertMismatch("a." + extension, bytes(SVG));
        assertMismatch("b." + extension, bytes("<?xml version=\"1.0\"?>\n" + SVG));
    }

    @Test
    void scriptsAndProgramsUnderAnotherNameAreRefused() {
        assertMismatch("a.txt", bytes("#!/bin/sh\nrm -rf /\n"));
        assertMismatch("a.pdf", bytes("MZ\u0090\u0000\u0003"));
        assertMismatch("a.txt", new byte[] {'h', 'e', 'j', 0, 1, 2});
    }

    @ParameterizedTest
    @CsvSource({"html", "svg", "js", "exe", "zip", "docm", "''"})
    void otherKindsAreRefused(String extension) {
        assertThatThrownBy(() -> inspect("a." + extension, bytes("x"))).isInstanceOf(FileTypeRefusedException.class);
    }

    @Test
    void oneKindUnderTheNameOfAnotherIsRefused() throws IOException {
        assertMismatch("a.docx", Samples.office("spreadsheetml.sheet.main+xml"));
        assertMismatch("a.png", Samples.image("gif", 1, 1));
        assertMismatch("a.doc", Samples.compound("Workbook"));
        assertMismatch("b.doc", Samples.compound("__substg1.0_001A001E"));
    }

    @Test
    void fakeDocxIsRefused() throws IOException {
        assertMismatch("a.docx", Samples.zip(Map.of("hej.txt", "hej")));
        assertMismatch("b.docx", Samples.zip(Map.of("[Content_Types].xml", "<Types/>")));
        assertMismatch("c.docx", bytes("PK\u0003\u0004 no zip"));
        byte[] cut = Samples.office("wordprocessingml.document.main+xml");
        assertMismatch("d.docx", Arrays.copyOf(cut, cut.length / 2));
    }

    @Test
    void macrosAreRefused() throws IOException {
        String types =
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        assertMismatch("a.docx", Samples.zip(Map.of("[Content_Types].xml", types)));
    }

    @Test
    void packageThatUnpacksToFarTooMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.docx");
        Samples.writeBomb(bomb, 150);
        assertThat(bomb).satisfies(file -> assertThat(Files.size(file)).isLessThan(1024 * 1024));
        assertThatThrownBy(() -> FileInspection.mediaType(bomb, "bomb.docx")).isInstanceOf(UnsafeFileException.class);
    }

    @Test
    void packageWithEndlessEntriesIsRefusedUnread() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(bytes("PK\u0003\u0004"));
        content.write(Samples.endOfZip(60_000, 3_000_000));
        assertThatThrownBy(() -> inspect("a.docx", content.toByteArray())).isInstanceOf(UnsafeFileException.class);
    }

    @Test
    void packageWithPathsOutOfItIsRefused() throws IOException {
        byte[] content = Samples.zip(Map.of("word/../../evil.txt", "x"));
        assertThatThrownBy(() -> inspect("a.docx", content)).isInstanceOf(UnsafeFileException.class);
    }

    @Test
    void hugeImageIsRefusedByItsHead() {
        byte[] content = Samples.pngHead(30_000, 30_000);
        assertThatThrownBy(() -> inspect("a.png", content)).isInstanceOf(UnsafeFileException.class);
    }

    private void assertMismatch(String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content))
                .as(name)
                .isInstanceOfSatisfying(FileContentMismatchException.class, e -> assertThat(e.arguments())
                        .containsExactly(FileName.extension(name)));
    }

    private String inspect(String name, byte[] content) throws IOException {
        Path file = folder.resolve("content");
        Files.write(file, content);
        return FileInspection.mediaType(file, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
