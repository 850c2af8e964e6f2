package se.tillit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where contents lie whole under their SHA-256, and never change. Knows no names, no readers and no database. Any number of
 * threads and processes use one store at once. Hashes are those that the portal made, never typed ones.
 */
public interface BlobStore {

    /**
     * A content in the store.
     *
     * @param sha256 what it should be; whether it is, only reading it tells
     * @param keptAt when it was last kept
     */
    record Blob(String sha256, long sizeBytes, Instant keptAt) {}

    /**
     * Takes a file over, in one step that survives a power cut. The same content twice, even at once, is one; it then counts
     * as kept just now.
     *
     * @param whole in the folder {@link FileStore#incoming}; it may be gone afterwards
     */
    void keep(Path whole, String sha256, long sizeBytes) throws IOException;

    /** What lies there under this hash; empty when nothing does. */
    Optional<Blob> find(String sha256) throws IOException;

    /** The content from its beginning; the caller closes it. */
    InputStream open(String sha256) throws IOException;

    /** Writes a part of the content, as fast as the store can. @param first counted from 0 */
    void transfer(String sha256, long first, long length, WritableByteChannel to) throws IOException;

    /** The content as a file on this machine, for programs that need one. It is to be read only. */
    Path file(String sha256) throws IOException;

    /** All contents whose hash begins so, in the order of their hashes. @param prefix two hexadecimal digits */
    List<Blob> list(String prefix) throws IOException;

    /**
     * Removes a content, unless it has been kept since then: also one that is kept at this very moment stays.
     *
     * @return whether it is gone
     */
    boolean remove(String sha256, Instant keptBefore) throws IOException;
}
