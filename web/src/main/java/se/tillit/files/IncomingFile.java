package se.tillit.files;

import java.nio.file.Path;

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
        store.keep(this);
    }

    @Override
    public void close() {
        FileStore.remove(part);
    }
}
