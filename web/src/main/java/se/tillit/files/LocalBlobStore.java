package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Contents in a folder of this machine: {@code <data>/files/<first two of sha256>/<sha256>}. */
@ApplicationScoped
public class LocalBlobStore implements BlobStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private FileSettings settings;
    private Clock clock;

    protected LocalBlobStore() {}

    @Inject
    public LocalBlobStore(FileSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void keep(Path whole, String sha256, long sizeBytes) throws IOException {
        Path target = file(sha256);
        Files.createDirectories(target.getParent());
        if (isThere(target, sizeBytes) && isTouched(target)) {
            return;
        }
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        flush(target.getParent());
        flush(target.getParent().getParent());
    }

    private static boolean isThere(Path target, long sizeBytes) throws IOException {
        return blob(target).filter(blob -> blob.sizeBytes() == sizeBytes).isPresent();
    }

    /** Tells {@link #remove} that it is in use again; not when that was faster. */
    private boolean isTouched(Path target) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            // It may have been taken away between finding and touching it.
            return Files.exists(target);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Names in a folder reach the disk only when the folder is flushed; Windows does that by itself. */
    private static void flush(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public Optional<Blob> find(String sha256) throws IOException {
        return blob(file(sha256));
    }

    private static Optional<Blob> blob(Path content) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(content, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? Optional.of(new Blob(
                            content.getFileName().toString(),
                            found.size(),
                            found.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }

    @Override
    public void transfer(String sha256, long first, long length, WritableByteChannel to) throws IOException {
        try (FileChannel from = FileChannel.open(file(sha256), StandardOpenOption.READ)) {
            long sent = 0;
            while (sent < length) {
                long step = from.transferTo(first + sent, length - sent, to);
                if (step <= 0) {
                    throw new IOException("The content is shorter than its description");
                }
                sent += step;
            }
        }
    }

    @Override
    public Path file(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String hash) {
        return settings.filesFolder().resolve(hash.substring(0, 2));
    }

    @Override
    public List<Blob> list(String prefix) throws IOException {
        List<Blob> blobs = new ArrayList<>();
        try (DirectoryStream<Path> contents = Files.newDirectoryStream(folder(prefix), LocalBlobStore::isNamedByHash)) {
            for (Path content : contents) {
                blob(content).ifPresent(blobs::add);
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        blobs.sort(Comparator.comparing(Blob::sha256));
        return blobs;
    }

    private static boolean isNamedByHash(Path content) {
        return HASH.matcher(content.getFileName().toString()).matches();
    }

    /** Takes it away and looks once more then: from that moment on whoever keeps the same content brings it anew. */
    @Override
    public boolean remove(String sha256, Instant keptBefore) throws IOException {
        Path content = file(sha256);
        Path aside = settings.filesFolder().resolve("tmp").resolve(UUID.randomUUID() + ".part");
        Files.createDirectories(aside.getParent());
        try {
            if (!isKeptBefore(content, keptBefore)) {
                return false;
            }
            Files.move(content, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return true;
        }
        if (isKeptBefore(aside, keptBefore)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, content, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    private static boolean isKeptBefore(Path content, Instant moment) throws IOException {
        return Files.getLastModifiedTime(content).toInstant().isBefore(moment);
    }
}
