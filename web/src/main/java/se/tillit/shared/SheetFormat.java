package se.tillit.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The two ways to hand out a table for a spreadsheet. Rows are written as they come. */
public enum SheetFormat {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(OutputStream out, String title, List<String> headings, Iterable<List<String>> rows)
                throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            SwedishCsv csv = SwedishCsv.begin(writer, headings.toArray(String[]::new));
            for (List<String> row : rows) {
                csv.print(row);
            }
            csv.flush();
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream out, String title, List<String> headings, Iterable<List<String>> rows)
                throws IOException {
            try (Workbook workbook = new Workbook(out, "Tillit", null)) {
                Worksheet sheet = workbook.newWorksheet(title);
                sheet.freezePane(0, 1);
                writeRow(sheet, 0, headings);
                sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
                int at = 1;
                for (List<String> row : rows) {
                    writeRow(sheet, at++, row);
                    if (at % FLUSHED_ROWS == 0) {
                        sheet.flush();
                    }
                }
            }
        }
    };

    private static final int FLUSHED_ROWS = 500;

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Texts in a cell of their own are never formulas in this format. */
    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }

    /**
     * Writes a table.
     *
     * @param title name of the sheet, where there are sheets
     */
    public abstract void write(OutputStream out, String title, List<String> headings, Iterable<List<String>> rows)
            throws IOException;

    /** {@code csv}, {@code xlsx}. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of an ending that one of them has. */
    public static SheetFormat ofExtension(String extension) {
        return XLSX.extension.equals(extension) ? XLSX : CSV;
    }
}
