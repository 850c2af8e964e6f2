package se.tillit.shared;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV for Swedish Excel (domain.md §7): UTF-8 with a byte order mark, semicolon, whatever the reader's language. Cells that
 * a spreadsheet would take for a formula are made text.
 */
public final class SwedishCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter printer;

    private SwedishCsv(Appendable out, String[] headings) throws IOException {
        out.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                out,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setRecordSeparator("\r\n")
                        .setHeader(headings)
                        .get());
    }

    /** Begins with the headings; the writer's charset must be UTF-8. */
    public static SwedishCsv begin(Appendable out, String... headings) throws IOException {
        return new SwedishCsv(out, headings);
    }

    /** A row of the file. */
    public void print(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SwedishCsv::harmless).toList());
    }

    /** Hands over what is still held back. */
    public void flush() throws IOException {
        printer.flush();
    }

    /** A text that begins like a formula gets an apostrophe; a number keeps its minus. */
    public static String harmless(String cell) {
        return isFormula(cell) && !cell.matches("-\\d+(,\\d+)?") ? "'" + cell : cell;
    }

    /** The text before it was made harmless: what we write can be read in again. */
    public static String original(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
