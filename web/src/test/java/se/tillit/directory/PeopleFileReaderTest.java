package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.directory.PeopleFileRefusedException.Reason;
import se.tillit.shared.SheetFormat;

class PeopleFileReaderTest {

    private static final String HEADINGS = "Förnamn;Efternamn;Organisation";

    private static PeopleTable read(byte[] content) throws IOException {
        return PeopleFileReader.read(new ByteArrayInputStream(content));
    }

    private static PeopleTable read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(PeopleFileRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static void assertRefused(String text, Reason reason) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void lettersAreReadInAnyUsualEncoding(String charset) throws IOException {
        PeopleTable table = read((HEADINGS + "\r\nÅsa;Öberg;Öckerö\r\n").getBytes(Charset.forName(charset)));

        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Åsa Öberg");
            assertThat(line.organisation()).isEqualTo("Öckerö");
            assertThat(line.rowNo()).isEqualTo(2);
        });
    }

    @Test
    void byteOrderMarkBelongsToNoHeading() throws IOException {
        assertThat(read("\ufeff" + HEADINGS + "\nÅsa;Öberg;Öckerö").unknownHeadings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void delimiterIsTheOneThatMakesHeadings(String delimiter) throws IOException {
        String text = "Förnamn;Efternamn;Organisation\nÅsa;\"Öberg, af\";\"Öckerö; kommun\"".replace(";", delimiter);
        PeopleLine line = read(text).lines().get(0);

        assertThat(line.get(PeopleColumn.SURNAME)).startsWith("Öberg");
        assertThat(line.organisation()).contains("kommun");
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreTold() throws IOException {
        PeopleTable table = read("skostorlek;ORGANISATION;efternamn;FÖRNAMN\n41;Lerum;Berg;Anna");

        assertThat(table.unknownHeadings()).containsExactly("skostorlek");
        assertThat(table.lines().get(0).name()).isEqualTo("Anna Berg");
    }

    @Test
    void emptyRowsAreLeftOutButCounted() throws IOException {
        assertThat(read("\n" + HEADINGS + "\n;;\n\nAnna;Berg;Lerum\n").lines())
                .extracting(PeopleLine::rowNo)
                .containsExactly(5);
    }

    @Test
    void whatNobodySeesIsTakenAway() throws IOException {
        PeopleLine line = read(HEADINGS + ";E-post\n\u200fAnna\u202e;\u00a0Be\u00adrg  af\u00a0X;Lerum;'=1+1")
                .lines()
                .get(0);

        assertThat(line.name()).isEqualTo("Anna Berg af X");
        assertThat(line.get(PeopleColumn.EMAIL)).isEqualTo("=1+1");
    }

    @Test
    void emojiAndLongTextsComeThrough() throws IOException {
        String longName = "Å".repeat(255);
        PeopleLine line =
                read(HEADINGS + "\nAnna 👩‍🚒;" + longName + ";Lerum").lines().get(0);

        assertThat(line.get(PeopleColumn.GIVEN_NAME)).isEqualTo("Anna 👩‍🚒");
        assertThat(line.get(PeopleColumn.SURNAME)).isEqualTo(longName);
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsMarked() throws IOException {
        assertThat(read(HEADINGS + "\nAnna;Berg;Lerum;;\nAnna;Berg;Lerum;x").lines())
                .extracting(PeopleLine::tooLong)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | EMPTY
            '\\n\\n ; \\n'                      | EMPTY
            'Förnamn;Efternamn;Organisation'    | NO_ROWS
            'Förnamn;Efternamn\\nAnna;Berg'     | MISSING_HEADINGS
            'Anna;Berg;Lerum'                   | NO_HEADINGS
            'Förnamn;Efternamn;Förnamn;Organisation\\na;b;c;d' | HEADING_TWICE
            'Förnamn;Efternamn;Organisation\\n"Anna"x;Berg;Lerum' | QUOTES
            'Förnamn;Efternamn;Organisation\\n"Anna;Berg;Lerum' | QUOTES
            """)
    void whatIsNoListOfPeopleIsRefused(String text, Reason reason) {
        assertRefused(text.replace("\\n", "\n"), reason);
    }

    @Test
    void otherFilesAreRefused() {
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                Reason.OLD_EXCEL);
        assertRefused(new byte[] {0, 1, 2, 3}, Reason.UNREADABLE);
        assertRefused(new byte[PeopleFileReader.MOST_BYTES + 1], Reason.TOO_LARGE);
        assertRefused("PK\u0003\u0004 but no zip at all", Reason.UNREADABLE);
    }

    @Test
    void rowsAreLimited() {
        assertRefused(HEADINGS + "\nAnna;Berg;Lerum".repeat(PeopleTableBuilder.MOST_ROWS + 1), Reason.TOO_MANY_ROWS);
    }

    @Test
    void anythingAtAllIsReadOrRefused() {
        Random random = new Random(20261125);
        String alphabet = HEADINGS + ";\",\t\n\r'=+-@\0é\ud83d\ude80\u202e";
        for (int attempt = 0; attempt < 2000; attempt++) {
            StringBuilder text = new StringBuilder(attempt % 2 == 0 ? HEADINGS + "\n" : "");
            random.ints(random.nextInt(80), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            byte[] content =
                    text.toString().getBytes(attempt % 3 == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            try {
                assertThat(read(content).lines()).isNotEmpty();
            } catch (PeopleFileRefusedException | IOException e) {
                assertThat(e).isInstanceOf(PeopleFileRefusedException.class);
            }
        }
    }

    @Test
    void workbookIsReadWithNumbersDaysAndFormulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tillit", null)) {
            Worksheet sheet = workbook.newWorksheet("Personer");
            List<String> headings = List.of("Förnamn", "Efternamn", "Organisation", "Telefon", "Från och med", "Plats");
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(0, at, headings.get(at));
            }
            sheet.value(2, 0, "Åsa");
            sheet.formula(2, 1, "CONCATENATE(\"a\",\"b\")");
            sheet.value(2, 2, "Öckerö");
            sheet.value(2, 3, 701234567);
            sheet.value(2, 4, LocalDate.of(2026, 12, 31));
            sheet.value(2, 5, 2);
        }
        PeopleLine line = read(out.toByteArray()).lines().get(0);

        assertThat(line.rowNo()).isEqualTo(3);
        assertThat(line.get(PeopleColumn.PHONE)).isEqualTo("701234567");
        assertThat(line.get(PeopleColumn.FROM)).isEqualTo("2026-12-31");
        assertThat(line.get(PeopleColumn.SEAT_NO)).isEqualTo("2");
        assertThat(line.get(PeopleColumn.SURNAME)).isNotEqualTo("ab");
    }

    @Test
    void templatesCanBeReadAndHaveNoRows() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(out, "Personer", PeopleColumn.headings(), List.of());
            assertRefused(out.toByteArray(), Reason.NO_ROWS);
        }
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = workbook("", "x" + " ".repeat(101 * 1024 * 1024));

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(bomb, Reason.UNREADABLE);
    }

    @Test
    void entitiesOfAWorkbookAreNotResolved() throws IOException {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(workbook("", "x"), Reason.NO_HEADINGS);
        assertRefused(workbook(entity, "&x;"), Reason.UNREADABLE);
    }

    private static byte[] workbook(String declaration, String cell) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(plain, "Personer", PeopleColumn.headings(), List.of());
        String sheet = "<?xml version=\"1.0\"?>" + declaration
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c></row></sheetData></worksheet>";
        return replaceEntry(plain.toByteArray(), "xl/worksheets/sheet1.xml", sheet);
    }

    private static byte[] replaceEntry(byte[] workbook, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
