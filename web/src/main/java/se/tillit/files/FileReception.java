package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Takes in a file: stream it to disk, look at it, keep it. No transaction is open while bytes move. A file that is refused
 * leaves nothing behind. Whoever calls has asked whether the reader may share it.
 */
@ApplicationScoped
public class FileReception {

    private FileStore store;

    protected FileReception() {}

    @Inject
    public FileReception(FileStore store) {
        this.store = store;
    }

    /** The bytes of an upload, wherever the container has put them. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * The file, whole and in the store.
     *
     * @param fileName made harmless by {@link FileName#clean}
     * @throws FileRefusedException with the reason that the reader is told
     */
    public StoredFile take(String fileName, Content content) {
        try (InputStream in = content.open();
                IncomingFile file = store.receive(in)) {
            return keep(fileName, file);
        } catch (IOException e) {
            throw store.explained(e, 0);
        }
    }

    /**
     * A file that has come piece by piece, whole and in the store.
     *
     * @param part where it lies; it is gone afterwards, also when it is refused
     * @throws FileRefusedException with the reason that the reader is told
     */
    public StoredFile take(String fileName, Path part) {
        try (IncomingFile file = store.adopt(part)) {
            return keep(fileName, file);
        } catch (IOException e) {
            throw store.explained(e, 0);
        }
    }

    private static StoredFile keep(String fileName, IncomingFile file) throws IOException {
        String mediaType = FileInspection.mediaType(file.content(), fileName);
        file.keep();
        return new StoredFile(fileName, mediaType, file.sizeBytes(), file.sha256());
    }
}
