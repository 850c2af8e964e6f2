package se.tillit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A month's report as downloaded for a spreadsheet. */
final class ReportFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<CSVRecord> rows;

    private ReportFile(List<CSVRecord> rows) {
        this.rows = rows;
    }

    /** Reads what Swedish Excel must be able to read: UTF-8 with a mark, semicolons, as many cells in each row. */
    static ReportFile read(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.charAt(0)).isEqualTo(BYTE_ORDER_MARK);
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), FORMAT)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSizeGreaterThan(100).allMatch(CSVRecord::isConsistent);
            return new ReportFile(rows);
        }
    }

    /** The region's value of a figure in a section, in the words of the page; empty when the file has none. */
    List<String> valuesOf(String section, String figure) {
        return rows.stream()
                .filter(row -> row.get("avser").equals("Regionen")
                        && row.get("avdelning").equals(section)
                        && row.get("nyckeltal_namn").equals(figure)
                        && row.get("variant").isEmpty())
                .map(ReportFile::inWords)
                .toList();
    }

    private static String inWords(CSVRecord row) {
        String value = row.get("varde");
        if (value.isEmpty()) {
            return row.get("anmarkning");
        }
        return switch (row.get("enhet")) {
            case "procent" ->
                row.get("nyckeltal").matches("M6|M7") ? row.get("taljare") + " av " + row.get("namnare") : value + " %";
            case "dagar" -> value + " dagar";
            case "arbetsdagar" -> value + " arbetsdagar";
            default -> value;
        };
    }
}
