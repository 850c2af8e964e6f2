package se.tillit.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What an office document in a zip file says it is. Nothing is unpacked but the one entry that tells, and of that only the
 * beginning; the list of entries is read only when it is short (quality.md 5.2.3).
 */
final class OfficePackage {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LONGEST_LIST = 4L * 1024 * 1024;
    private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;
    private static final long UNPACKED_WITHOUT_QUESTION = 100L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    private static final int LONGEST_NOTE = 1024 * 1024;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private OfficePackage() {}

    /**
     * The media type that the package names; empty when it is no office document, or one with macros.
     *
     * @throws UnsafeFileException for a package that unpacks to far more than it should, or has paths out of it
     */
    static String mediaType(Path content) throws IOException {
        if (!hasShortList(content)) {
            return "";
        }
        try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8)) {
            checkEntries(zip, content.toFile().length());
            ZipEntry note = zip.getEntry("mimetype");
            if (note != null) {
                return beginning(zip, note).strip();
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            return types == null ? "" : mainPart(beginning(zip, types));
        } catch (ZipException | IllegalArgumentException e) {
            return "";
        }
    }

    private static String mainPart(String types) {
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            return "";
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains(part.getKey()))
                .map(part -> part.getValue().mediaType())
                .findFirst()
                .orElse("");
    }

    private static void checkEntries(ZipFile zip, long packed) {
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            unpacked += Math.max(0, entry.getSize());
            if (leadsOut(entry.getName()) || unpacked > MOST_UNPACKED) {
                throw new UnsafeFileException();
            }
        }
        if (unpacked > UNPACKED_WITHOUT_QUESTION && unpacked / packed > MOST_RATIO) {
            throw new UnsafeFileException();
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../");
    }

    private static String beginning(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
        }
    }

    /** Looks at the end of the file, where a zip file tells how long its list of entries is, before anything reads it. */
    static boolean hasShortList(Path content) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(end.getShort(at + 10));
                    long listed = Integer.toUnsignedLong(end.getInt(at + 12));
                    if (entries > MOST_ENTRIES || listed > LONGEST_LIST) {
                        throw new UnsafeFileException();
                    }
                    return true;
                }
            }
        }
        return false;
    }
}
