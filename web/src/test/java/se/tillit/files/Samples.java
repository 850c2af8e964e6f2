package se.tillit.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small real files, made by the programs that such files are made with, or by the letter of their formats. */
final class Samples {

    private static final int SECTOR = 512;

    private Samples() {}

    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    static byte[] office(String mainPart) throws IOException {
        String types = "<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument." + mainPart + "\"/></Types>";
        return zip(Map.of("[Content_Types].xml", types));
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A package that says it is a document, with a picture of so many MiB of zeros. */
    static void writeBomb(Path file, int mebibytes) throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int written = 0; written < mebibytes; written++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
    }

    /** The last record of a zip file that claims so many entries. */
    static byte[] endOfZip(int entries, int listBytes) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(listBytes)
                .array();
    }

    /** The head of a PNG, which tells its width and height. */
    static byte[] pngHead(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 check = new CRC32();
        check.update(head);
        byte[] nothing = {0, 0, 0, 0, 'I', 'D', 'A', 'T', 0x35, (byte) 0xaf, 0x06, 0x1e};
        return ByteBuffer.allocate(64)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(head)
                .putInt((int) check.getValue())
                .put(nothing)
                .array();
    }

    /** A compound file (MS-CFB) whose folder has the root and these streams; sector 0 is the table, 1 and 2 the folder. */
    static byte[] compound(String... streams) {
        ByteBuffer file = ByteBuffer.allocate(4 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xe11ab1a1e011cfd0L);
        file.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
        file.putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, -2);
        for (int at = 76; at < SECTOR; at += 4) {
            file.putInt(at, at == 76 ? 0 : -1);
        }
        file.putInt(SECTOR, -3).putInt(SECTOR + 4, 2).putInt(SECTOR + 8, -2);
        name(file, 0, "Root Entry");
        for (int at = 0; at < streams.length; at++) {
            name(file, at + 1, streams[at]);
        }
        return file.array();
    }

    private static void name(ByteBuffer file, int entry, String name) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        int at = 2 * SECTOR + entry * 128;
        file.put(at, letters).putShort(at + 64, (short) (letters.length + 2));
    }
}
