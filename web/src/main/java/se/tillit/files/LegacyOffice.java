package se.tillit.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Office files before 2007: a compound file (MS-CFB), whose folder names the streams in it. Installers and saved messages
 * are compound files too, so the first bytes do not tell. Reads the folder only, and not more than its beginning.
 */
final class LegacyOffice {

    private static final Map<FileType, Set<String>> STREAMS = Map.of(
            FileType.DOC, Set.of("WordDocument"),
            FileType.XLS, Set.of("Workbook", "Book"),
            FileType.PPT, Set.of("PowerPoint Document"));

    private static final int HEADER_BYTES = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int FOLDER_SECTOR_AT = 48;
    private static final int TABLE_SECTORS_AT = 76;
    private static final int TABLE_SECTORS = 109;
    private static final int ENTRY_BYTES = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int MOST_SECTORS = 256;

    private LegacyOffice() {}

    /** Whether the compound file holds the stream of this kind of document. */
    static boolean isOfType(Path content, FileType type) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
            ByteBuffer header = read(file, 0, HEADER_BYTES);
            int shift = header.getShort(SECTOR_SHIFT_AT);
            if (shift != 9 && shift != 12) {
                return false;
            }
            int sectorBytes = 1 << shift;
            int sector = header.getInt(FOLDER_SECTOR_AT);
            for (int count = 0; sector >= 0 && count < MOST_SECTORS; count++) {
                if (names(read(file, offset(sector, sectorBytes), sectorBytes), STREAMS.get(type))) {
                    return true;
                }
                sector = next(file, header, sector, sectorBytes);
            }
            return false;
        } catch (EOFException e) {
            return false;
        }
    }

    private static boolean names(ByteBuffer folder, Set<String> wanted) {
        for (int at = 0; at + ENTRY_BYTES <= folder.capacity(); at += ENTRY_BYTES) {
            int length = folder.getShort(at + NAME_LENGTH_AT) - 2;
            if (length > 0 && length < NAME_LENGTH_AT) {
                byte[] name = new byte[length];
                folder.get(at, name);
                if (wanted.contains(new String(name, StandardCharsets.UTF_16LE))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sector that follows in the allocation table; negative at the end. */
    private static int next(RandomAccessFile file, ByteBuffer header, int sector, int sectorBytes) throws IOException {
        int perSector = sectorBytes / Integer.BYTES;
        if (sector / perSector >= TABLE_SECTORS) {
            return -1;
        }
        int table = header.getInt(TABLE_SECTORS_AT + sector / perSector * Integer.BYTES);
        if (table < 0) {
            return -1;
        }
        long at = offset(table, sectorBytes) + (long) (sector % perSector) * Integer.BYTES;
        return read(file, at, Integer.BYTES).getInt(0);
    }

    private static long offset(int sector, int sectorBytes) {
        return (sector + 1L) * sectorBytes;
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
