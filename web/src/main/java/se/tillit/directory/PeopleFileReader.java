package se.tillit.directory;

import java.io.IOException;
import java.io.InputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import se.tillit.directory.PeopleFileRefusedException.Reason;

/** Reads a file of people, whatever its name says: a workbook by its first bytes, anything else as text. */
final class PeopleFileReader {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MEBI = 1024 * 1024;
    private static final int SIGNATURE = 8;

    private PeopleFileReader() {}

    /**
     * What the file says.
     *
     * @throws PeopleFileRefusedException when it is no list of people, or larger than we take
     */
    static PeopleTable read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new PeopleFileRefusedException(Reason.TOO_LARGE, MOST_BYTES / MEBI);
        }
        if (content.length == 0) {
            throw new PeopleFileRefusedException(Reason.EMPTY);
        }
        if (content.length >= SIGNATURE && ReadableWorkbook.isOLE2Header(content)) {
            throw new PeopleFileRefusedException(Reason.OLD_EXCEL);
        }
        PeopleTableBuilder table = new PeopleTableBuilder();
        if (content.length >= SIGNATURE && ReadableWorkbook.isOOXMLZipHeader(content)) {
            XlsxPeople.read(content, table);
        } else {
            CsvPeople.read(content, table);
        }
        return table.build();
    }
}
