package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Files by their content. What a {@link BlobStore} keeps is whole and never changes. What is on its way lies in
 * {@code <data>/files/tmp} and is gone when its request or its process is; what comes piece by piece stays there longer
 * ({@link PartFiles}).
 */
@ApplicationScoped
public class FileStore {

    private static final Logger LOG = Logger.getLogger(FileStore.class.getName());
    private static final int BUFFER_BYTES = 64 * 1024;
    /** Ours, and those of Payara. */
    private static final String ON_THEIR_WAY = "{*.part,upload_*.tmp}";

    /** Longer than a file of an upload rests untouched while the others come. */
    private static final Duration GIVEN_UP = Duration.ofHours(1);

    private static final long MEGABYTE = 1_000_000;

    private BlobStore blobs;
    private FileGuard guard;
    private FileSettings settings;
    private Clock clock;

    protected FileStore() {}

    @Inject
    public FileStore(BlobStore blobs, FileGuard guard, FileSettings settings, Clock clock) {
        this.blobs = blobs;
        this.guard = guard;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes what an earlier process left half-way when it was killed. */
    void sweepAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        sweep(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Removes files on their way that nobody has written to since then: another node's uploads stay. */
    int sweep(Instant before) {
        int swept = 0;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming(), ON_THEIR_WAY)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before) && Files.deleteIfExists(part)) {
                    swept++;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Could not sweep the folder of incoming files", e);
        }
        if (swept > 0) {
            LOG.log(Level.INFO, "Swept {0} incoming files that were given up", swept);
        }
        return swept;
    }

    /**
     * Takes in a file. The caller closes what it gets; only what is kept before that stays.
     *
     * @throws EmptyFileException when there is nothing in it
     * @throws FileTooLargeException beyond the limit, as soon as it is reached
     * @throws DiskFullException when there is no room
     * @throws FileNotStoredException when it cannot be read or written
     */
    IncomingFile receive(InputStream content) {
        sweep(clock.instant().minus(GIVEN_UP));
        Path part = incoming().resolve(UUID.randomUUID() + ".part");
        IncomingFile file = null;
        Count count = new Count();
        try {
            String sha256 = write(content, part, count);
            if (count.bytes == 0) {
                throw new EmptyFileException();
            }
            file = new IncomingFile(this, part, sha256, count.bytes);
            return file;
        } catch (IOException e) {
            throw explained(e, count.bytes);
        } finally {
            if (file == null) {
                remove(part);
            }
        }
    }

    /** A file that lies whole in the folder of incoming files. It is read once more, for its hash. */
    IncomingFile adopt(Path part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new IncomingFile(this, part, HexFormat.of().formatHex(digest.digest()), Files.size(part));
    }

    private String write(InputStream content, Path part, Count count) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (FileOutputStream out = open(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                count.bytes += read;
                if (count.bytes > settings.maxFileBytes()) {
                    throw new FileTooLargeException(settings.maxFileMebibytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            out.getFD().sync();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Opens a file on its way for writing. */
    FileOutputStream open(Path part) throws IOException {
        return new FileOutputStream(part.toFile());
    }

    /**
     * Puts a file that has come whole into the store.
     *
     * @throws InfectedFileException when the malware scanner does not let it in
     */
    void keep(IncomingFile file) {
        try {
            guard.check(file.content(), file.sha256());
            blobs.keep(file.content(), file.sha256(), file.sizeBytes());
        } catch (IOException e) {
            throw explained(e, file.sizeBytes());
        }
    }

    /** Whether the file may be opened; what is not open, no method here hands out. */
    public FileCondition condition(StoredFile file) {
        return condition(file.sha256());
    }

    /** The same, for those who know the content only. */
    public FileCondition condition(String sha256) {
        return guard.condition(sha256);
    }

    /**
     * The content as a file on this machine, for programs that need one; to be read only.
     *
     * @throws FileHeldBackException when it may not be opened now
     */
    public Path path(String sha256) {
        requireOpen(sha256);
        try {
            return blobs.file(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content from its beginning; the caller closes it. @throws FileHeldBackException when it may not be opened now */
    public InputStream open(StoredFile file) throws IOException {
        requireOpen(file.sha256());
        return blobs.open(file.sha256());
    }

    /**
     * Writes a part of the content, as fast as the store can.
     *
     * @param first counted from 0
     * @throws FileHeldBackException when it may not be opened now
     */
    public void transfer(StoredFile file, long first, long length, WritableByteChannel to) throws IOException {
        requireOpen(file.sha256());
        blobs.transfer(file.sha256(), first, length, to);
    }

    private void requireOpen(String sha256) {
        if (guard.condition(sha256) != FileCondition.OPEN) {
            throw new FileHeldBackException();
        }
    }

    /** How many files nobody can open now. */
    public ScanCounts heldBack() {
        return guard.heldBack();
    }

    /** Whether the file lies there whole and may be opened. */
    public boolean holds(StoredFile file) {
        try {
            return condition(file) == FileCondition.OPEN
                    && blobs.find(file.sha256())
                            .filter(blob -> blob.sizeBytes() == file.sizeBytes())
                            .isPresent();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "A file of the store could not be read", e);
            return false;
        }
    }

    /** The folder of files on their way, which also takes what the container receives. */
    public Path incoming() {
        Path folder = settings.filesFolder().resolve("tmp");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of tillit.data.dir cannot be written to: " + folder, e);
        }
    }

    /** What the reader is told about a failing disk. */
    FileRefusedException explained(IOException failure, long bytes) {
        LOG.log(Level.SEVERE, "A file could not be stored", failure);
        return isFull(failure) ? new DiskFullException(bytes / MEGABYTE + 1) : new FileNotStoredException();
    }

    private boolean isFull(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("quota exceeded");
    }

    static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An incoming file could not be removed; the next start sweeps it", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Count {
        private long bytes;
    }
}
