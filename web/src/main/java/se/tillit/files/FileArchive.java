package se.tillit.files;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file whose files are taken out one by one, and never unpacked as a whole. Its list of entries is read only when it is
 * short, and what an entry unpacks to never exceeds what the list says of it (quality.md 5.2.3).
 */
public final class FileArchive implements Closeable {

    static final int MOST_FILES = 1_000;
    static final long MOST_GIGABYTES = 4;

    private static final long MOST_UNPACKED = MOST_GIGABYTES * 1_000_000_000;
    private static final long UNPACKED_WITHOUT_QUESTION = 100_000_000;
    private static final long MOST_RATIO = 100;

    /** What Windows wrote in the Nordic countries before it knew better. */
    private static final Charset OLD_NAMES = Charset.forName("IBM850");

    /** What systems leave in folders, and nobody means to share. */
    private static final Pattern NO_FILE = Pattern.compile(
            "(?:.*/)?(?:__MACOSX/.*|\\.[^./][^/]*|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private FileArchive(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .toList();
    }

    /**
     * Opens a file that came as an archive.
     *
     * @throws ArchiveUnreadableException when it is no zip file
     * @throws ArchiveTooLargeException when it holds too much @throws UnsafeFileException when it is a bomb
     */
    public static FileArchive open(Path content) {
        try {
            if (!OfficePackage.hasShortList(content)) {
                throw new ArchiveUnreadableException();
            }
            FileArchive archive =
                    new FileArchive(ZipFile.builder().setPath(content).get());
            archive.requireModest(content.toFile().length());
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveUnreadableException();
        }
    }

    private void requireModest(long packed) throws IOException {
        long unpacked = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        boolean bomb = unpacked > UNPACKED_WITHOUT_QUESTION && unpacked / packed > MOST_RATIO;
        boolean tooLarge = entries.size() > MOST_FILES || unpacked > MOST_UNPACKED;
        if (bomb || tooLarge) {
            close();
            throw bomb ? new UnsafeFileException() : new ArchiveTooLargeException(MOST_FILES, MOST_GIGABYTES);
        }
    }

    /** The files that someone may mean to share, in the order of the list. */
    public List<ArchiveEntry> entries() {
        List<ArchiveEntry> files = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            ZipArchiveEntry entry = entries.get(number);
            String path = name(entry);
            if (!NO_FILE.matcher(path).matches()) {
                files.add(new ArchiveEntry(
                        number, path, entry.getSize(), entry.isUnixSymlink(), zip.canReadEntryData(entry)));
            }
        }
        return files;
    }

    /** Names say whether they are UTF-8; those that do not, may be so all the same. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OLD_NAMES);
        }
    }

    /**
     * The content of one file.
     *
     * @throws FileContentMismatchException while it is read, when it is damaged
     * @throws UnsafeFileException while it is read, when there is more of it than the list says
     */
    public InputStream content(ArchiveEntry file) throws IOException {
        return new EntryStream(zip.getInputStream(entries.get(file.number())), file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class EntryStream extends FilterInputStream {

        private final ArchiveEntry file;
        private long count;

        EntryStream(InputStream content, ArchiveEntry file) {
            super(content);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                int read = super.read(bytes, from, length);
                count += Math.max(0, read);
                if (count > file.sizeBytes()) {
                    throw new UnsafeFileException();
                }
                if (read < 0 && count < file.sizeBytes()) {
                    throw new FileContentMismatchException(FileName.extension(file.fileName()));
                }
                return read;
            } catch (IOException e) {
                throw new FileContentMismatchException(FileName.extension(file.fileName()));
            }
        }
    }
}
