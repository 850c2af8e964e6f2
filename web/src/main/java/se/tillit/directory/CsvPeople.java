package se.tillit.directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.tillit.directory.PeopleFileRefusedException.Reason;

/** Text with cells between semicolons, commas or tabs; UTF-8, UTF-16 with its mark, or Windows-1252 as Excel saves it. */
final class CsvPeople {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK_OF_UTF16_BIG = 0xFEFF;
    private static final int MARK_OF_UTF16_LITTLE = 0xFFFE;

    private CsvPeople() {}

    static void read(byte[] content, PeopleTableBuilder table) {
        String text = decode(content);
        char delimiter = delimiter(text);
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord row : parser) {
                table.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new PeopleFileRefusedException(Reason.QUOTES);
        }
    }

    /** Empty rows count, as they do in the spreadsheet. */
    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    /** The one that makes the most headings of the first line; semicolon when none makes any. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong((Character candidate) -> headings(first, candidate))
                        .thenComparing(candidate -> candidate == ';'))
                .orElseThrow();
    }

    private static long headings(String line, char delimiter) {
        try (CSVParser parser = parser(line, delimiter)) {
            return parser.stream()
                    .flatMap(row -> row.toList().stream())
                    .filter(cell -> PeopleColumn.ofHeading(cell.strip()).isPresent())
                    .count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static String decode(byte[] content) {
        String text =
                withoutMark(isUtf16(content) ? new String(content, StandardCharsets.UTF_16) : decodeBytes(content));
        if (text.indexOf('\0') >= 0) {
            throw new PeopleFileRefusedException(Reason.UNREADABLE);
        }
        return text;
    }

    private static boolean isUtf16(byte[] content) {
        int mark = content.length < 2 ? 0 : Byte.toUnsignedInt(content[0]) << 8 | Byte.toUnsignedInt(content[1]);
        return mark == MARK_OF_UTF16_BIG || mark == MARK_OF_UTF16_LITTLE;
    }

    private static String decodeBytes(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException e) {
                // The next one may be right.
                continue;
            }
        }
        throw new PeopleFileRefusedException(Reason.UNREADABLE);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
