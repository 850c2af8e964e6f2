package se.tillit.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that has come whole but is not yet in the store. Closing it removes it, unless it was kept. */
final class IncomingFile implements AutoCloseable {

    private final FileStore store;
    private final Path part;
    private final String sha256;
    private final long sizeBytes;

    IncomingFile(FileStore store, Path part, String sha256, long sizeBytes) {
        this.store = store;
        this.part = part;
        this.sha256 = sha256;
        this.sizeBytes = sizeBytes;
    }

    /** Where its content can be read until it is kept or closed. */
    Path content() {
        return part;
    }

    String sha256() {
        return sha256;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    /** Puts it in the store, in one step that survives a power cut. The same content twice, even at once, is one file. */
    void keep() {
        Path target = store.path(sha256);
        try {
            Files.createDirectories(target.getParent());
            if (!Files.exists(target) || Files.size(target) != sizeBytes) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                flush(target.getParent());
                flush(target.getParent().getParent());
            }
        } catch (IOException e) {
            throw store.explained(e, sizeBytes);
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
    public void close() {
        FileStore.remove(part);
    }
}
