package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.shared.NotFoundException;

/**
 * Files that come piece by piece: {@code <data>/files/tmp/<token>.upload}. They outlive a request and a process, until they
 * are taken into the store or removed. Whoever calls keeps account of them and has asked whose they are.
 */
@ApplicationScoped
public class PartFiles {

    private static final Logger LOG = Logger.getLogger(PartFiles.class.getName());
    private static final String ENDING = ".upload";
    private static final int BUFFER_BYTES = 64 * 1024;
    /** What a full disk leaves for the database and the logs. */
    private static final long SPARED_BYTES = 256L * 1024 * 1024;

    private static final long MEGABYTE = 1_000_000;

    private FileStore store;
    private final Map<String, FileChannel> writers = new HashMap<>();

    protected PartFiles() {}

    @Inject
    public PartFiles(FileStore store) {
        this.store = store;
    }

    /** Begins a file of this size. @throws DiskFullException when the whole of it would not find room */
    public void create(String token, long sizeBytes) {
        if (usableBytes() - sizeBytes < SPARED_BYTES) {
            throw new DiskFullException(sizeBytes / MEGABYTE + 1);
        }
        try {
            Files.createFile(path(token));
        } catch (IOException e) {
            throw store.explained(e, sizeBytes);
        }
    }

    /**
     * Writes on, from where what counts so far ends. A connection that is cut ends the piece; what came counts. Who wrote to
     * the same file before, and is perhaps still waiting for a browser that is gone, writes no more.
     *
     * @param from where to write; what lies behind it was never accounted for
     * @param most bytes at most
     * @return where what is safely on disk ends now
     * @throws UploadBusyException when another node writes, or someone has taken over
     * @throws DiskFullException when there is no room; the file is removed then
     * @throws NotFoundException when there is no such file, or it is shorter than that
     */
    public long append(String token, long from, long most, InputStream content) {
        FileChannel part = takeOver(token);
        try (part) {
            if (part.size() < from) {
                throw new NotFoundException();
            }
            part.truncate(from).position(from);
            copy(content, part, most);
            part.force(false);
            return part.position();
        } catch (ClosedChannelException e) {
            throw new UploadBusyException();
        } catch (IOException e) {
            FileStore.remove(path(token));
            throw store.explained(e, from);
        } finally {
            leave(token, part);
        }
    }

    private void copy(InputStream content, FileChannel part, long most) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = most;
        while (left > 0) {
            int read = read(content, buffer, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            write(part, ByteBuffer.wrap(buffer, 0, read));
            left -= read;
        }
    }

    /** A connection that was cut is the end of what came. */
    private static int read(InputStream content, byte[] buffer, int most) {
        try {
            return content.read(buffer, 0, most);
        } catch (IOException e) {
            LOG.log(Level.FINE, "An upload was cut", e);
            return -1;
        }
    }

    /** Writes all of it. */
    void write(FileChannel part, ByteBuffer some) throws IOException {
        while (some.hasRemaining()) {
            part.write(some);
        }
    }

    /** Makes the file this caller's alone: closing the channel of the one before ends its writing and gives up its lock. */
    private FileChannel takeOver(String token) {
        synchronized (writers) {
            try {
                FileChannel before = writers.remove(token);
                if (before != null) {
                    before.close();
                }
                FileChannel part = FileChannel.open(path(token), StandardOpenOption.WRITE);
                if (part.tryLock() == null) {
                    part.close();
                    throw new UploadBusyException();
                }
                writers.put(token, part);
                return part;
            } catch (NoSuchFileException e) {
                throw new NotFoundException();
            } catch (IOException e) {
                throw store.explained(e, 0);
            }
        }
    }

    private void leave(String token, FileChannel part) {
        synchronized (writers) {
            writers.remove(token, part);
        }
    }

    /**
     * The whole file, which nobody writes to any more.
     *
     * @throws UploadBusyException when another node writes to it
     * @throws NotFoundException when there is none
     */
    public Path whole(String token) {
        FileChannel part = takeOver(token);
        leave(token, part);
        try {
            part.close();
        } catch (IOException e) {
            throw store.explained(e, 0);
        }
        return path(token);
    }

    /** How much of it lies there; 0 when there is no such file. */
    public long size(String token) {
        Path part = path(token);
        return part.toFile().length();
    }

    /** Removes it, if it is there. */
    public void remove(String token) {
        FileStore.remove(path(token));
    }

    /** Removes files that nobody keeps account of and that were last written to before then. @return how many */
    public int sweep(Set<String> accounted, Instant before) {
        int swept = 0;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(store.incoming(), "*" + ENDING)) {
            for (Path part : parts) {
                String token = part.getFileName().toString().replace(ENDING, "");
                if (!accounted.contains(token)
                        && Files.getLastModifiedTime(part).toInstant().isBefore(before)
                        && Files.deleteIfExists(part)) {
                    swept++;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Could not sweep the folder of uploads", e);
        }
        return swept;
    }

    long usableBytes() {
        return store.incoming().toFile().getUsableSpace();
    }

    private Path path(String token) {
        return store.incoming().resolve(token + ENDING);
    }
}
