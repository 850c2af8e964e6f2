package se.tillit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.Tika;

/**
 * Says what a file is by its content, and refuses it when the name says otherwise (quality.md 5.2.2). Reads only what it
 * must: never a whole file into memory, never anything unpacked.
 */
final class FileInspection {

    /** Enough for every signature that Tika knows. */
    private static final int HEAD_BYTES = 64 * 1024;

    private static final long MOST_PIXELS = 100_000_000;
    private static final String LEGACY_OFFICE = "application/x-tika-msoffice";

    /** What Tika may call text that nobody would run; a saved e-mail or a table is text too. */
    private static final Set<String> PLAIN_TEXT =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/x-log", "message/rfc822");

    private static final Tika TIKA = new Tika();

    private FileInspection() {}

    /** Demands that files of such a name can be shared at all, before any of it has come. */
    static FileType requireShareable(String fileName) {
        return FileType.ofExtension(FileName.extension(fileName)).orElseThrow(FileTypeRefusedException::new);
    }

    /**
     * The media type of a file, found in its content.
     *
     * @throws FileTypeRefusedException when such files cannot be shared
     * @throws FileContentMismatchException when the content is not what the name says
     * @throws UnsafeFileException when opening it could harm
     */
    static String mediaType(Path content, String fileName) throws IOException {
        String extension = FileName.extension(fileName);
        FileType type = requireShareable(fileName);
        String detected = TIKA.detect(head(content));
        boolean agrees =
                switch (type.family()) {
                    case SIGNED, IMAGE -> type.mediaType().equals(detected);
                    case PACKAGE -> type.mediaType().equals(OfficePackage.mediaType(content));
                    case LEGACY ->
                        Set.of(LEGACY_OFFICE, type.mediaType()).contains(detected)
                                && LegacyOffice.isOfType(content, type);
                    case TEXT -> PLAIN_TEXT.contains(detected);
                };
        if (!agrees) {
            throw new FileContentMismatchException(extension);
        }
        if (type.family() == FileType.Family.IMAGE) {
            checkPixels(content, extension);
        }
        return type.family() == FileType.Family.TEXT
                ? type.mediaType() + ";charset=" + TextEncoding.of(content, extension)
                : type.mediaType();
    }

    private static byte[] head(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** A small file can be an image that no computer can open; its head tells. */
    private static void checkPixels(Path content, String extension) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new FileContentMismatchException(extension);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnsafeFileException();
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileContentMismatchException(extension);
        }
    }
}
