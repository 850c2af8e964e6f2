package se.tillit.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.tillit.directory.PeopleFileRefusedException.Reason;

/**
 * The first sheet of a workbook, row by row. Formulas are not calculated: what was stored with them is what they say. The
 * reader resolves no entities; what the package unpacks to is counted before it sees any of it.
 */
final class XlsxPeople {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1000;
    private static final int CHUNK = 64 * 1024;

    private XlsxPeople() {}

    static void read(byte[] content, PeopleTableBuilder table) {
        try {
            requireHarmless(content);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    table.add(row.getRowNum(), cells(row, table));
                }
            }
        } catch (PeopleFileRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever a broken package does to the reader, the person who chose it can only choose another.
            throw new PeopleFileRefusedException(Reason.UNREADABLE);
        }
    }

    /** Unpacks everything once and forgets it: what the list of entries claims about sizes may be a lie. */
    private static void requireHarmless(byte[] content) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked += length(in, chunk, MOST_UNPACKED - unpacked);
                }
                if (++entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
                    throw new PeopleFileRefusedException(Reason.UNREADABLE);
                }
            }
        }
    }

    private static long length(InputStream in, byte[] chunk, long most) throws IOException {
        long length = 0;
        for (int read = in.read(chunk); read >= 0 && length <= most; read = in.read(chunk)) {
            length += read;
        }
        return length;
    }

    private static List<String> cells(Row row, PeopleTableBuilder table) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), PeopleTableBuilder.MOST_CELLS); at++) {
            cells.add(row.hasCell(at) ? text(row.getCell(at), table.isDay(at)) : "");
        }
        return cells;
    }

    private static String text(Cell cell, boolean day) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return day
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
