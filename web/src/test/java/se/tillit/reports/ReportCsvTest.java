package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.tillit.shared.SwedishCsv;

class ReportCsvTest {

    @Test
    void beginsWithAByteOrderMarkAndHasStableColumns() throws IOException {
        String csv = csv(SampleReport.of(1).report());
        assertThat(csv)
                .startsWith("\ufeffperiod;data_tom;status;definitionsversion;avser;id;namn;avdelning;nyckeltal;variant;"
                        + "nyckeltal_namn;enhet;varde;taljare;namnare;dold;anmarkning;varde_samma_tid_i_fjol;"
                        + "dold_samma_tid_i_fjol;forandring;varde_foregaende_manad;dold_foregaende_manad\r\n");
    }

    @Test
    void valuesAreRoundedAsPrintedWithADecimalComma() throws IOException {
        Map<String, String> row = region(SampleReport.of(1).report(), "M15", "");
        assertThat(row)
                .containsEntry("varde", "19,5")
                .containsEntry("varde_samma_tid_i_fjol", "18,5")
                .containsEntry("forandring", "1,0")
                .containsEntry("enhet", "arbetsdagar")
                .containsEntry("avdelning", "Tjänstepersoners nätverk")
                .containsEntry("period", "2026-10")
                .containsEntry("data_tom", "2026-10-31");
        assertThat(region(SampleReport.of(1).report(), "M9", ""))
                .containsEntry("varde", "76")
                .containsEntry("taljare", "19")
                .containsEntry("namnare", "25");
    }

    @Test
    void whatIsSuppressedHasNoValueButIsMarked() throws IOException {
        FigureKey key = FigureKey.region(Section.OFFICIALS, Metric.M8, Variant.MAIN);
        ActivityReport report = SampleReport.of(1)
                .with(key, Value.none(Note.FEWER_THAN_FIVE), SampleReport.share(4, 5))
                .report();
        assertThat(region(report, "M8", ""))
                .containsEntry("varde", "")
                .containsEntry("taljare", "")
                .containsEntry("dold", "ja")
                .containsEntry("anmarkning", "färre än 5")
                .containsEntry("forandring", "");
    }

    @Test
    void textThatASpreadsheetWouldCalculateIsMadeHarmless() throws IOException {
        assertThat(List.of("=1+1", "+1", "-a", "@x", "\tx", "\rx"))
                .allSatisfy(cell -> assertThat(SwedishCsv.harmless(cell)).startsWith("'"));
        assertThat(SwedishCsv.harmless("-3")).isEqualTo("-3");
        assertThat(SwedishCsv.harmless("-1,5")).isEqualTo("-1,5");
        assertThat(SwedishCsv.harmless("–")).isEqualTo("–");
        ReportNetwork network = new ReportNetwork("x", "=HYPERLINK(\"http://x\";\"y\")", Section.OFFICIALS, true);
        ActivityReport sample = SampleReport.of(0).report();
        ActivityReport report = new ActivityReport(
                sample.head(),
                List.of(network),
                List.of(),
                Map.of(FigureKey.network(network, Metric.M2, Variant.MAIN), Figure.MISSING),
                Map.of(),
                List.of(),
                List.of());
        assertThat(rows(report).get(0)).containsEntry("namn", "'=HYPERLINK(\"http://x\";\"y\")");
    }

    @Test
    void aNetworkAndMunicipalityHasAWordAndNoNumber() throws IOException {
        List<Map<String, String>> cells = rows(SampleReport.of(1).report()).stream()
                .filter(row -> "Nätverk och kommun".equals(row.get("avser")))
                .toList();
        assertThat(cells).hasSize(3 * 13).allSatisfy(cell -> assertThat(cell)
                .containsEntry("taljare", "")
                .hasEntrySatisfying("varde", word -> assertThat(word).doesNotContainPattern("\\d")));
    }

    private static Map<String, String> region(ActivityReport report, String metric, String variant) throws IOException {
        return rows(report).stream()
                .filter(row -> "Regionen".equals(row.get("avser"))
                        && metric.equals(row.get("nyckeltal"))
                        && variant.equals(row.get("variant")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(ActivityReport report) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv(report).substring(1))).stream()
                .map(CSVRecord::toMap)
                .toList();
    }

    private static String csv(ActivityReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        ReportCsv.write(report, text);
        return text.toString();
    }
}
